import { OWN_SIGN } from "./own-sign.ts";

/**
 * The style of the note. In a closed shadow root, so that the page's own rules do not reach it; the rules
 * on `:host` win over the page's even where those are `!important` or inline.
 *
 * Beside the text of a wide window it stands in a corner. On a phone any corner holds text, so there it
 * stands above the page, which moves down by `room` pixels.
 */
export function noteStyle(room: number): string {
  return `${OWN_SIGN}
:host { all: initial !important; display: block !important; block-size: 0 !important;
  opacity: 1 !important; visibility: visible !important; }
[popover] {
  color-scheme: light dark; box-sizing: border-box; position: fixed; inset: auto 16px 16px auto;
  inline-size: 320px; margin: 0; padding: 12px 16px; border: 1px solid light-dark(#7d776b, #8d877b);
  border-radius: 8px; background: light-dark(#fbfaf7, #1b1a18); color: light-dark(#1c1b19, #f0ede6);
  font: 14px/20px system-ui, sans-serif; text-align: start; overflow: visible; pointer-events: auto;
  opacity: 1 !important; visibility: visible !important;
}
[popover][dir=rtl] { inset: auto auto 16px 16px; }
[data-text]::before { content: attr(data-text); }
[data-text=" "]::before { white-space: pre-wrap; }
p { margin: 0; padding-inline-end: 28px; font-weight: 600; overflow-wrap: break-word; }
div div { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; margin-block-start: 4px; }
div div > span { color: light-dark(#4a4741, #c3bdb1); font-size: 12px; }
button { all: unset; box-sizing: border-box; color: light-dark(#1f3f77, #a9c6ff); cursor: pointer;
  min-block-size: 28px; line-height: 28px; text-decoration: underline; border-radius: 4px; }
button:focus-visible { outline: 2px solid; outline-offset: 2px; }
button[aria-label] { position: absolute; inset-block-start: 4px; inset-inline-end: 4px; inline-size: 36px;
  min-block-size: 36px; text-align: center; text-decoration: none; font-size: 18px; line-height: 36px; }
output { flex-basis: 100%; }
output:not([data-needed]) { display: none; }
@media (pointer: coarse) {
  button, button[aria-label] { min-block-size: 48px; line-height: 48px; }
  button[aria-label] { inline-size: 48px; inset-block-start: 0; inset-inline-end: 0; }
  p { padding-inline-end: 40px; }
}
@media (max-width: 767px) {
  :host { block-size: ${room}px !important; }
  [popover], [popover][dir=rtl] { position: absolute; inset: 0 0 auto; inline-size: auto;
    border-width: 0 0 1px; border-radius: 0; }
}
@media print { :host, [popover] { display: none !important; } }
`;
}
