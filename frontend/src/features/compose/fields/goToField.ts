const CONTROLS = "input:not([hidden]), textarea, select, button";

/**
 * Give the field a JSON Pointer names the focus; within a group, its first control. A place that has no control of its
 * own, such as one of several channels, is reached through the group it belongs to; one that is folded away is opened.
 */
export function goTo(pointer: string): void {
  const place = document.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(pointer)}"]`);
  const control = place?.matches(CONTROLS) ? place : place?.querySelector<HTMLElement>(CONTROLS);
  if (!control && pointer.lastIndexOf("/") > 0) {
    goTo(pointer.slice(0, pointer.lastIndexOf("/")));
    return;
  }
  if (!control) return;
  const folded = control.closest("details");
  if (folded) folded.open = true;
  control.focus({ preventScroll: true });
  control.scrollIntoView({ block: "center" });
  if (control.dataset.opens) control.click();
}
