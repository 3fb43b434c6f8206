// The only door to the browser's extension API. Where the browser has `browser` of its own, the polyfill
// does nothing; it is frozen (https://github.com/mozilla/webextension-polyfill), so leaving it one day is
// a change of this line.
import browser from "webextension-polyfill";

export { browser };
