// Functions that run in Firefox's own window, where there are no types. Each is sent as text and sees only
// its arguments and that window. They are plain JavaScript so that nothing is added to their text.
/* global ChromeUtils, WebExtensionPolicy, Services, gBrowser, Cc, Ci, Cu */

/** The raw WebDriver BiDi call of a browser, which the driver's own interface does not offer. */
export function sessionOf(browser) {
  return async (method, params) => (await browser.connection.send(method, params)).result;
}

export async function openPopup(addonId) {
  const { ExtensionParent } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionParent.sys.mjs",
  );
  const { extension } = WebExtensionPolicy.getByID(addonId);
  // A real press: only that lets the extension into the tab in front.
  const { node } = ExtensionParent.apiManager.global
    .browserActionFor(extension)
    .widget.forWindow(window);
  const box = node
    .querySelector("toolbarbutton, .unified-extensions-item-action-button")
    .getBoundingClientRect();
  for (const type of ["mousemove", "mousedown", "mouseup"]) {
    window.synthesizeMouseEvent(
      type,
      box.x + box.width / 2,
      box.y + box.height / 2,
      { button: 0, clickCount: 1, inputSource: 1 },
      { isDOMEventSynthesized: false, isWidgetEventSynthesized: false, isAsyncEnabled: false },
    );
  }
  for (let turn = 0; turn < 400; turn += 1) {
    const popup = document.querySelector("browser.webextension-popup-browser");
    if (popup?.closest("panel")?.state === "open") {
      popup.focus();
      if (document.activeElement === popup) return;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("the popup did not open");
}

export async function closePopup() {
  const panels = [...document.querySelectorAll("panel")].filter((panel) => panel.state === "open");
  for (const panel of panels) {
    const hidden = new Promise((resolve) =>
      panel.addEventListener("popuphidden", resolve, { once: true }),
    );
    panel.hidePopup();
    await hidden;
  }
}

export function clickInPopup(x, y) {
  const popup = document.querySelector("browser.webextension-popup-browser");
  const box = popup.getBoundingClientRect();
  for (const type of ["mousemove", "mousedown", "mouseup"]) {
    window.synthesizeMouseEvent(
      type,
      box.x + x,
      box.y + y,
      { button: 0, clickCount: 1, inputSource: 1 },
      { isDOMEventSynthesized: false, isWidgetEventSynthesized: false, isAsyncEnabled: false },
    );
  }
}

export function pressInPopup(pressed) {
  document.querySelector("browser.webextension-popup-browser").focus();
  const input = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
  input.beginInputTransactionForTests(window);
  const names = {
    ArrowDown: "DOWN",
    ArrowUp: "UP",
    ArrowLeft: "LEFT",
    ArrowRight: "RIGHT",
    Enter: "RETURN",
  };
  const [key, modifier] = pressed.split("+").toReversed();
  const shift = new KeyboardEvent("", { key: "Shift", code: "ShiftLeft", keyCode: 16 });
  const keyCode = KeyboardEvent[`DOM_VK_${names[key] ?? key.toUpperCase()}`];
  const event = new KeyboardEvent("", { key: key === "Space" ? " " : key, keyCode });
  const flags = key === "Space" ? 0 : Ci.nsITextInputProcessor.KEY_NON_PRINTABLE_KEY;
  if (modifier) input.keydown(shift, Ci.nsITextInputProcessor.KEY_NON_PRINTABLE_KEY);
  input.keydown(event, flags);
  input.keyup(event, flags);
  if (modifier) input.keyup(shift, Ci.nsITextInputProcessor.KEY_NON_PRINTABLE_KEY);
}

/** Presses a key with Control in the page in front, on a layout that makes `letter` of it. */
export function pressInPage(code, letter) {
  gBrowser.selectedBrowser.focus();
  const input = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
  input.beginInputTransactionForTests(window);
  const control = new KeyboardEvent("", { key: "Control", code: "ControlLeft", keyCode: 17 });
  const key = new KeyboardEvent("", { key: letter, code, keyCode: code.charCodeAt(3) });
  input.keydown(control, Ci.nsITextInputProcessor.KEY_NON_PRINTABLE_KEY);
  input.keydown(key);
  input.keyup(key);
  input.keyup(control, Ci.nsITextInputProcessor.KEY_NON_PRINTABLE_KEY);
}

/** Copies or pastes in the page or frame that has the focus. Without a system behind it a key means no command. */
export function editPage(command) {
  gBrowser.selectedBrowser.focus();
  const focused = Services.focus.focusedContentBrowsingContext;
  const { currentWindowGlobal } = focused ?? gBrowser.selectedBrowser.browsingContext;
  currentWindowGlobal.getActor("Controllers").sendAsyncMessage("ControllerCommands:Do", command);
}

export async function photographPopup() {
  const popup = document.querySelector("browser.webextension-popup-browser");
  const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, "white");
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext("2d").drawImage(picture, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

export async function endBackground(addonId) {
  await WebExtensionPolicy.getByID(addonId).extension.terminateBackground();
}

export function emulateMedia(dark) {
  const context = gBrowser.selectedBrowser.browsingContext.top;
  context.prefersColorSchemeOverride = dark ? "dark" : "light";
}

export function emulateInPopup(dark) {
  const popup = document.querySelector("browser.webextension-popup-browser");
  popup.browsingContext.prefersColorSchemeOverride = dark ? "dark" : "light";
}

/** A pointer that is not exact, and none that is. */
export function emulateTouch() {
  for (const name of ["primaryPointerCapabilities", "allPointerCapabilities"]) {
    Services.prefs.setIntPref(`ui.${name}`, 1);
  }
}

/** All that assistive technology is told of the page in front, in its order; nothing while it is not yet told. */
export function hearPage() {
  const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
  // It ends when nobody holds it.
  window.heldAccessibility = service;
  const textOf = (one) => (one.firstChild ? childrenOf(one).map(textOf).join("") : one.name);
  const childrenOf = (one) => {
    const children = [];
    for (let child = one.firstChild; child; child = child.nextSibling) children.push(child);
    return children;
  };
  const statesOf = (one) => {
    const [state, extra] = [{}, {}];
    one.getState(state, extra);
    const names = service.getStringStates(state.value, extra.value);
    return Array.from({ length: names.length }, (_, index) => names.item(index));
  };
  const hear = (one) => {
    const own = Object.fromEntries(
      Array.from(one.attributes?.enumerate() ?? [], ({ key, value }) => [key, value]),
    );
    const heard = {
      kind: service.getStringRole(one.role),
      own: own["xml-roles"] ?? "",
      level: own.level ?? "",
      live: own.live ?? "",
      name: one.name ?? "",
      value: one.value ?? "",
      description: one.description ?? "",
      text: textOf(one) ?? "",
      on: statesOf(one),
    };
    return [heard, ...childrenOf(one).flatMap(hear)];
  };
  const page = service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
  return page ? hear(page) : [];
}
