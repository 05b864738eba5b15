/** The names of the places in a proposal, and the way to them on the page. */
const NAMES: Record<string, string> = {
  "/title": "the title",
  "/text": "the words",
  "/tag": "the hashtag",
  "/intended_words": "what the hashtag means",
  "/purpose": "what it is for",
  "/sample_text": "how it would be used",
  "/placements": "where it will stand",
  "/starts_on": "the first day",
  "/ends_on": "the last day",
  "/listener": "who listens",
  "/channel_ids": "the channels",
  "/answers/objective_id": "the objective",
  "/answers/why": "why",
  "/answers/what": "what",
  "/answers/how": "how",
  "/answers/where": "where",
  "/answers/when": "when",
  "/answers/audience": "who it is for",
};

export function fieldName(pointer: string): string {
  if (pointer.startsWith("/media/")) return "what the picture shows";
  if (pointer.startsWith("/variants/")) return "the words for one network";
  return NAMES[pointer] ?? pointer.split("/").at(-1)?.replace(/_/g, " ") ?? pointer;
}

/** Give the field a pointer names the focus; within a group, its first control. */
export function goTo(pointer: string): void {
  const place = document.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(pointer)}"]`);
  const control = place?.matches("input, textarea, select")
    ? place
    : place?.querySelector<HTMLElement>("input, textarea, select");
  control?.focus();
  control?.scrollIntoView({ block: "center" });
}
