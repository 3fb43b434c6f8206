import { editingHostOf, isTextControl } from "./fields.ts";
import type { Transfer } from "./transfer.ts";

/** A paste or a drop that can be done again, when the reader wants it. */
export interface Insertion {
  /** Does it. Gives back whether it could. */
  readonly redo: () => boolean;
}

/** Keeps where a paste or a drop goes: the field, and in it the selection, or the point of the drop. */
export function keepInsertion(event: Event, place: Element, transfer: Transfer): Insertion {
  const select = isTextControl(place) ? keepInControl(event, place) : keepInDocument(event, place);
  return {
    redo() {
      if (!place.isConnected) return false;
      const host = isTextControl(place) ? place : editingHostOf(place);
      if (host instanceof HTMLElement) HTMLElement.prototype.focus.call(host);
      select();
      return isTakenByPage(event, place, transfer) || insertText(transfer.text);
    },
  };
}

function keepInControl(event: Event, field: HTMLInputElement | HTMLTextAreaElement): () => void {
  const point = event instanceof DragEvent ? pointOf(event, field) : undefined;
  const isPoint = point?.node === field;
  const start = isPoint ? point.offset : field.selectionStart;
  const end = isPoint ? point.offset : field.selectionEnd;
  return () => {
    // Fields for mail addresses tell nothing of a selection; the browser has kept it.
    if (start !== null) field.setSelectionRange(start, end);
  };
}

function keepInDocument(event: Event, place: Element): () => void {
  const range = event instanceof DragEvent ? rangeAt(event, place) : selectedRange(place);
  return () => {
    if (range?.startContainer.isConnected !== true) return;
    const selection = selectionAround(place);
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
}

function selectedRange(place: Element): Range | undefined {
  const selection = selectionAround(place);
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
}

/** Chromium has a selection for each shadow root, Firefox one for all. */
function selectionAround(place: Element): Selection | null {
  const root: unknown = Node.prototype.getRootNode.call(place);
  if (root instanceof ShadowRoot && "getSelection" in root) {
    const selection: unknown = Reflect.apply(ofRoot, root, []);
    if (selection instanceof Selection) return selection;
  }
  return getSelection();
}

function ofRoot(this: ShadowRoot): unknown {
  const own: unknown = Reflect.get(this, "getSelection");
  return typeof own === "function" ? own.call(this) : undefined;
}

function rangeAt(event: DragEvent, place: Element): Range | undefined {
  const point = pointOf(event, place);
  if (point === undefined) return undefined;
  const range = new Range();
  range.setStart(point.node, point.offset);
  return range;
}

interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** Between which two letters something was dropped. */
function pointOf({ clientX, clientY }: DragEvent, place: Element): Point | undefined {
  const root: unknown = Node.prototype.getRootNode.call(place);
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  // Chromium has it since 128.
  if (!("caretPositionFromPoint" in Document.prototype)) return undefined;
  const found = Document.prototype.caretPositionFromPoint.call(document, clientX, clientY, {
    shadowRoots,
  });
  if (found === null) return undefined;
  // Firefox before 150 does not look into shadow roots, and gives a place around them.
  const isBeside: boolean = Node.prototype.getRootNode.call(found.offsetNode) === root;
  return isBeside ? { node: found.offsetNode, offset: found.offset } : undefined;
}

/** Offers it to the page as an event of its own kind: an editor that takes pastes itself takes this one. */
function isTakenByPage(event: Event, place: Element, transfer: Transfer): boolean {
  const again = event instanceof DragEvent ? dropAgain(event, transfer) : pasteAgain(transfer);
  return !place.dispatchEvent(again);
}

const OPTIONS = { bubbles: true, cancelable: true, composed: true };

function pasteAgain(transfer: Transfer): ClipboardEvent {
  // Chromium wants the transfer itself, Firefox a first text to make one of.
  const content = { clipboardData: new DataTransfer(), data: "", dataType: "text/plain" };
  const event = new ClipboardEvent("paste", { ...OPTIONS, ...content });
  if (event.clipboardData) fill(event.clipboardData, transfer);
  return event;
}

function dropAgain(event: DragEvent, transfer: Transfer): DragEvent {
  const { clientX, clientY, screenX, screenY } = event;
  const dataTransfer = new DataTransfer();
  fill(dataTransfer, transfer);
  return new DragEvent("drop", { ...OPTIONS, dataTransfer, clientX, clientY, screenX, screenY });
}

/** Puts everything in. In Firefox the page can read only what is put in as if by itself. */
function fill(data: DataTransfer, { items }: Transfer): void {
  const asPage: unknown = Reflect.get(data, "wrappedJSObject");
  const target = isTransfer(asPage) ? asPage : data;
  for (const [type, value] of items) target.setData(type, value);
}

function isTransfer(value: unknown): value is Pick<DataTransfer, "setData"> {
  return typeof value === "object" && value !== null && "setData" in value;
}

/** Types a text as the reader would, so that it can be undone, and the page hears of it. */
function insertText(text: string): boolean {
  // An editor that keeps the browser from it has put the text in by itself.
  let isHeard = false;
  const hear = (): void => {
    isHeard = true;
  };
  addEventListener("beforeinput", hear, true);
  const isDone = Document.prototype.execCommand.call(document, "insertText", false, text);
  removeEventListener("beforeinput", hear, true);
  return isDone || isHeard;
}
