import { OWN_SIGN } from "./own-sign.ts";

/** The style of the question and of the reminder: paper and ink, and nothing of the site or the browser. */
export const QUESTION_STYLE = `${OWN_SIGN}
:host { all: initial !important; display: block !important; opacity: 1 !important; visibility: visible !important;
  position: static !important; block-size: 0 !important; }
dialog, style + p {
  color-scheme: light dark; box-sizing: border-box; margin: auto; padding: 20px; border: 1px solid light-dark(#7d776b, #8d877b);
  border-inline-start: 6px solid light-dark(#7a4100, #f3bd6b); border-radius: 8px;
  inline-size: min(440px, calc(100vw - 16px)); max-block-size: calc(100vh - 16px); overflow: auto;
  background: light-dark(#fbfaf7, #1b1a18); color: light-dark(#1c1b19, #f0ede6); box-shadow: 0 8px 32px rgb(0 0 0 / 35%);
  font: 15px/22px system-ui, sans-serif; text-align: start; opacity: 1 !important; visibility: visible !important;
  pointer-events: auto !important; overflow-wrap: break-word;
}
dialog::backdrop { background: rgb(0 0 0 / 45%); }
style + p { position: fixed; z-index: 2147483647; inset: auto 0 16px; margin: auto; padding: 12px 16px; pointer-events: none !important; }
[data-text]::before { content: attr(data-text); }
[data-text=" "]::before { white-space: pre-wrap; }
span { pointer-events: none; }
h2 { margin: 0; font-size: 18px; line-height: 24px; font-weight: 600; }
p { margin: 8px 0 0; }
small { display: block; margin-block-start: 8px; color: light-dark(#4a4741, #c3bdb1); font-size: 12px; line-height: 16px; }
form { position: sticky; inset-block-end: -20px; display: flex; flex-wrap: wrap; gap: 8px; padding-block: 16px 4px;
  background: inherit; }
button { all: unset; box-sizing: border-box; flex: 1 1 150px; min-block-size: 44px; padding: 8px 16px; border-radius: 8px;
  text-align: center; cursor: pointer; font-weight: 600; border: 1px solid light-dark(#7d776b, #8d877b); }
button:first-child { background: light-dark(#1f3f77, #a9c6ff); color: light-dark(#ffffff, #10203c); border-color: transparent; }
button:focus-visible { outline: 3px solid light-dark(#1f3f77, #a9c6ff); outline-offset: 2px; }
@media (pointer: coarse) { button { min-block-size: 48px; } }
@media print { :host { display: none !important; } }
`;
