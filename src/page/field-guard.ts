import { isFromField, writingPlaceOf } from "./fields.ts";
import { keepInsertion } from "./insertion.ts";
import type { Held, OpenQuestion, SidenotePage } from "./page-state.ts";
import { BEFORE_CLICK, belongsTo } from "./question-events.ts";
import { isSame, leadIn, takeOut, type Transfer } from "./transfer.ts";

/** What is to happen before a text goes into a field. */
export interface FieldRules {
  /** Whether anything is held at all. */
  readonly isOn: () => boolean;
  /** The question that is open. */
  readonly question: () => OpenQuestion | undefined;
  /** A text is held that leads to a host of the catalogue. */
  readonly onLead: (held: Held, host: string) => void;
}

/** Milliseconds in which the same text is let through, once, when only the reader can do it again. */
const GRANTED = 10_000;

/**
 * Holds pastes and drops into fields whose text leads to RFE/RL. Like the guard's, all listeners stand on the
 * window and are there before any script of the page; what leads nowhere is left as it is.
 */
export function guardFields(
  { isOn, question, onLead }: FieldRules,
  signal: AbortSignal,
): Pick<SidenotePage, "goOn"> {
  let last: Transfer | undefined;
  let granted: { readonly transfer: Transfer; readonly until: number } | undefined;
  let isMove = false;

  const isGranted = (transfer: Transfer): boolean => {
    const isIt = granted !== undefined && isSame(granted.transfer, transfer);
    const isInTime = granted !== undefined && performance.now() < granted.until;
    if (isIt) granted = undefined;
    return isIt && isInTime;
  };
  const hold = (event: Event, data: DataTransfer | null): void => {
    const place = event.isTrusted && isOn() ? writingPlaceOf(event) : undefined;
    const lead = place && data ? leadIn(data) : undefined;
    if (!place || !data || !lead) return;
    const transfer = takeOut(data);
    if (isGranted(transfer)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    last = transfer;
    const { redo } = keepInsertion(event, place, transfer);
    onLead({ action: "share", event, control: place, redo }, lead.host);
  };
  const on = (types: readonly string[], listener?: (event: Event) => void): void => {
    // As in the guard: a signal for each listener would cost more than the listeners.
    const hear = (event: Event): void => {
      if (signal.aborted) return;
      const open = question();
      if (open === undefined || !belongsTo(open, event)) listener?.(event);
    };
    for (const type of types) addEventListener(type, hear, true);
  };

  on([...BEFORE_CLICK, "click", "auxclick", "keydown", "keyup"]);
  on(["paste"], (event) => {
    if (event instanceof ClipboardEvent) hold(event, event.clipboardData);
  });
  on(["dragstart", "dragend"], (event) => {
    // A text that is moved between fields of the page is on it already.
    isMove = event.type === "dragstart" && isFromField(event);
  });
  on(["drop"], (event) => {
    if (event instanceof DragEvent && !isMove) hold(event, event.dataTransfer);
  });

  return {
    goOn(_action, replay) {
      const isDone = replay();
      if (!isDone && last) granted = { transfer: last, until: performance.now() + GRANTED };
      return isDone;
    },
  };
}
