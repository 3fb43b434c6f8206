/** Sidenote's own mark: two letters with a note at their margin. The same drawing as `icons/icon.svg`. */
export function Mark() {
  return (
    <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden="true">
      <rect
        x="1"
        y="1"
        width="30"
        height="30"
        rx="7"
        fill="#fbfaf7"
        stroke="#8a8478"
        stroke-width="1"
      />
      <g
        fill="none"
        stroke="#1c1b19"
        stroke-width="2.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        <path d="M4.6 23.4 9.9 9 15.2 23.4M6.5 18.6H13.3" />
        <circle cx="20.6" cy="19.2" r="4.1" />
        <path d="M24.8 14.8V23.4" />
      </g>
      <path d="M28.3 8V23.6" stroke="#2f5fb3" stroke-width="2.4" stroke-linecap="round" />
    </svg>
  );
}
