/**
 * When Preact draws: at once after what runs now, as it does by itself, but not for ever. A part that waits for a promise which has
 * come already is tried again in a microtask, and what it needs (an effect that subscribes, a timer, an answer) only comes in a task:
 * without a limit such a page tries again without end, and is blank. React yields to the browser between tries; so does this.
 */
const IN_A_ROW = 50;

let drawn = 0;

/** For `options.debounceRendering`: runs `draw` in a microtask, or in a task of its own once many were drawn without one in between. */
export function takeTurns(draw: () => void): void {
  if (drawn === 0) {
    setTimeout(() => {
      drawn = 0;
    });
  }
  drawn += 1;
  if (drawn < IN_A_ROW) queueMicrotask(draw);
  else setTimeout(draw);
}
