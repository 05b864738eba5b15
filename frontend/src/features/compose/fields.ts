/** Give the field a JSON Pointer names the focus; within a group, its first control. */
export function goTo(pointer: string): void {
  const place = document.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(pointer)}"]`);
  const control = place?.matches("input, textarea, select")
    ? place
    : place?.querySelector<HTMLElement>("input, textarea, select");
  control?.focus();
  control?.scrollIntoView({ block: "center" });
}
