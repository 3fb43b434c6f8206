/** Milliseconds after which a press counts as long. */
const LONG = 700;

// Outside of the handlers: a view that is drawn anew during a press gets new ones.
let timer: ReturnType<typeof setTimeout> | undefined;

function end(): void {
  clearTimeout(timer);
}

/** Handlers for an element that does something when it is pressed for long, with a finger or a mouse. */
export function longPress(callback: () => void) {
  return {
    onPointerDown: (): void => {
      timer = setTimeout(callback, LONG);
    },
    onPointerUp: end,
    onPointerLeave: end,
    onPointerCancel: end,
    // On a phone a long press would open the browser's menu for pictures.
    onContextMenu: (event: Event): void => event.preventDefault(),
  };
}
