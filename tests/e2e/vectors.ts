import type { ReaderAction } from "../../src/core/reader-actions.ts";

/** A way of doing a reader action. */
export type Way =
  | {
      readonly kind: "click" | "middle" | "control" | "enter" | "space" | "touch" | "copy" | "drag";
    }
  /** Typed into a field and sent with the Enter key. */
  | { readonly kind: "type"; readonly text: string }
  /** A key with Control; `letter` is what the layout makes of it. */
  | { readonly kind: "key"; readonly code: "KeyS" | "KeyD" | "KeyP"; readonly letter: string };

/** A row of the table: what is done, on which element, and what tells that the page got it. */
export interface Vector {
  readonly action: ReaderAction;
  readonly on: string;
  readonly way: Way;
  /** An entry of the page's own record, or an address that the server was asked for. */
  readonly done: string;
  /** The same when nothing is asked, where it differs. */
  readonly doneAtOnce?: string;
  /** After a yes the browser leaves it to the reader to do it again. */
  readonly isAgain?: true;
  /** Why a browser cannot show it here. */
  readonly except?: { readonly browser: "chrome" | "firefox"; readonly because: string };
}

const click = { kind: "click" } as const;

function toNetwork(on: string, address: string, way: Way = click): Vector {
  return { action: "share", on, way, done: address };
}

function pressed(action: ReaderAction, on: string, way: Way = click): Vector {
  return { action, on, way, done: `click ${on}` };
}

const PRINT = {
  browser: "firefox",
  because: "its print preview takes over the window, so that no driver gets an answer any more",
} as const;

/** Every way of doing a reader action that is tested, in both browsers. */
export const VECTORS: readonly Vector[] = [
  toNetwork("facebook", "https://facebook.com/sharer.php"),
  toNetwork("twitter", "https://twitter.com/share"),
  toNetwork("x", "https://x.com/intent/post"),
  toNetwork("telegram", "https://telegram.me/share/url"),
  toNetwork("whatsapp", "https://web.whatsapp.com/send"),
  toNetwork("vk", "https://vk.com/share.php"),
  toNetwork("ok", "https://connect.ok.ru/offer"),
  toNetwork("line", "https://line.me/R/msg/text/"),
  toNetwork("linkedin", "https://www.linkedin.com/sharing/share-offsite/"),
  toNetwork("reddit", "https://www.reddit.com/submit"),
  toNetwork("flipboard", "https://share.flipboard.com/bookmarklet/popout"),
  toNetwork("sticky", "https://www.facebook.com/sharer.php"),
  toNetwork("facebook", "https://facebook.com/sharer.php", { kind: "middle" }),
  toNetwork("vk", "https://vk.com/share.php", { kind: "control" }),
  toNetwork("telegram", "https://telegram.me/share/url", { kind: "enter" }),
  toNetwork("twitter", "https://twitter.com/share", { kind: "touch" }),
  pressed("share", "viber"),
  pressed("share", "mail-page"),
  pressed("share", "copy-link"),
  pressed("share", "copy-link", { kind: "space" }),
  pressed("share", "bare-share"),
  { action: "share", on: "native-share", way: click, done: "shared" },
  { action: "share", on: "native-share", way: { kind: "touch" }, done: "shared" },
  { action: "share", on: "popup-share", way: click, done: "opened popup-share" },
  { action: "share", on: "popup-link", way: click, done: "opened popup-link" },
  { action: "share", on: "fake-share", way: click, done: "mousedown fake-share" },
  { action: "share", on: "share-url", way: { kind: "copy" }, done: "copy share-url" },
  { action: "share", on: "embed-code", way: { kind: "copy" }, done: "copy embed-code" },
  { action: "share", on: "address", way: { kind: "copy" }, done: "copy address" },
  {
    action: "share",
    on: "article",
    way: { kind: "drag" },
    done: "dragstart article",
    isAgain: true,
  },
  pressed("like", "like"),
  pressed("like", "like", { kind: "enter" }),
  pressed("like", "reaction"),
  { action: "like", on: "x-like", way: click, done: "https://twitter.com/intent/like" },
  { action: "comment", on: "comment-send", way: click, done: "submit comment-form" },
  { action: "comment", on: "comment-send", way: { kind: "enter" }, done: "submit comment-form" },
  { action: "comment", on: "comment-send", way: { kind: "touch" }, done: "submit comment-form" },
  pressed("comment", "reply"),
  pressed("save", "print"),
  pressed("save", "print", { kind: "touch" }),
  pressed("save", "later"),
  { action: "save", on: "audio", way: click, done: "https://www.rferl.org/audio/1.mp3" },
  { action: "save", on: "video", way: click, done: "https://www.rferl.org/video/1.mp4" },
  { action: "save", on: "document", way: click, done: "https://www.rferl.org/doc/1.pdf" },
  { action: "save", on: "download", way: click, done: "click download" },
  { action: "save", on: "pocket", way: click, done: "https://getpocket.com/save" },
  key("KeyS", "s"),
  key("KeyS", "ы"),
  key("KeyD", "d"),
  key("KeyD", "в"),
  key("KeyP", "p"),
  key("KeyP", "з"),
  pressed("contact", "mail"),
  pressed("contact", "phone"),
  { action: "contact", on: "contact-send", way: click, done: "submit contact-form" },
  {
    action: "contact",
    on: "contact-mail",
    way: { kind: "type", text: "b" },
    done: "submit contact-form",
  },
  { action: "contact", on: "news-send", way: click, done: "submit news-form" },
  { action: "contact", on: "newsletter-send", way: click, done: "submit newsletter" },
  {
    action: "contact",
    on: "newsletter-mail",
    way: { kind: "type", text: "b" },
    done: "submit newsletter",
  },
  { action: "contact", on: "follow", way: click, done: "https://www.facebook.com/somebody" },
  { action: "contact", on: "bot", way: click, done: "https://t.me/some_bot" },
  { action: "donate", on: "donate", way: click, done: "https://www.rferl.org/donate" },
  pressed("donate", "donate-button"),
];

function key(code: "KeyS" | "KeyD" | "KeyP", letter: string): Vector {
  const way = { kind: "key", code, letter } as const;
  // A script can begin printing; saving and bookmarking only the reader can.
  return code === "KeyP"
    ? {
        action: "save",
        on: "page",
        way,
        done: "printed",
        doneAtOnce: `keydown ${code}`,
        except: PRINT,
      }
    : { action: "save", on: "page", way, done: `keydown ${code}`, isAgain: true };
}

/** What no extension can hold, in either browser, and why. */
export const BEYOND = [
  [
    "share, copying from the address bar",
    "the address bar belongs to the browser; a page hears nothing of it",
  ],
  [
    "share, the context menu's entries for a link",
    "only the whole menu could be blocked, which would take everything else away",
  ],
  ["share, a phone's share sheet out of the browser's menu", "it belongs to the system"],
  ["share, a screenshot", "no page and no extension hears of it"],
  [
    "save, the star and the menus of the browser",
    "they belong to the browser; only the keys can be heard",
  ],
  ["save, printing from the browser's menu", "beforeprint tells, and cannot be cancelled"],
  ["comment and like in a frame of another site", "it would take a permission for that site"],
  [
    "share, a script of the page that opens an address without a press on anything named after it",
    "it would take a script in the page's own world, which the page could see and undo",
  ],
] as const;
