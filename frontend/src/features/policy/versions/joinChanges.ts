import type { Part } from "../../../ui/text/diff";

/**
 * Return the same difference with changes that only a space keeps apart taken together: "Worth a look" becomes "Must be
 * fixed" as a whole, and not word by word in turns.
 */
export function joinChanges(parts: readonly Part[]): Part[] {
  const found: Part[] = [];
  let removed = "";
  let added = "";
  const close = () => {
    if (removed) found.push({ op: "removed", text: removed });
    if (added) found.push({ op: "added", text: added });
    removed = "";
    added = "";
  };
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    if (part.op === "removed") removed += part.text;
    else if (part.op === "added") added += part.text;
    else if (removed && added && /^ +$/.test(part.text) && next && next.op !== "same") {
      removed += part.text;
      added += part.text;
    } else {
      close();
      found.push(part);
    }
  });
  close();
  return found;
}
