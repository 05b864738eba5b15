import { WordsField } from "../forms/Fields";
import { put } from "../source/edits";
import { isMakeshift, renamed, slug, unique } from "../source/names";
import { useEditing } from "../state/editingContext";

type List = "text" | "rules" | "routes" | "windows" | "topics";

/** A thing's title; the first one gives the thing its short name too. */
export function TitleField({
  list,
  index,
  label,
  hint,
}: {
  list: List;
  index: number;
  label: string;
  hint?: string;
}) {
  const { policy, edit } = useEditing();
  const item = policy[list][index];
  if (!item) return null;
  const name = (title: string) => {
    if (!isMakeshift(item.id) || !title.trim()) return;
    const taken = policy[list].map((each) => each.id);
    edit(...renamed(policy, list, index, unique(slug(title, item.id), taken)));
  };
  return (
    <WordsField
      at={[list, index, "title"]}
      label={label}
      hint={hint}
      value={item.title}
      needed
      onDone={name}
    />
  );
}

/** The short name by which other parts, addresses and the record know a thing. */
export function IdField({ list, index }: { list: List; index: number }) {
  const { policy, edit } = useEditing();
  const item = policy[list][index];
  if (!item) return null;
  return (
    <WordsField
      at={[list, index, "id"]}
      label="Short name"
      hint="Small letters, digits and dashes. The record and links know it by this name; keep it once it was in force."
      value={item.id}
      needed
      late
      apply={(to) => {
        const shared = policy[list].some((each) => each.index !== index && each.id === item.id);
        if (shared) edit(put([list, index, "id"], to));
        else if (to !== item.id) edit(...renamed(policy, list, index, to));
      }}
    />
  );
}
