import { WordsField } from "../forms/Fields";
import { put } from "../source/edits";
import { isMakeshift, type Named, renamed, slug, unique } from "../source/names";
import type { Vocabulary } from "../state/draftApi";
import { useEditing } from "../state/editingContext";

/** A thing's title; the first one gives the thing its short name too. */
export function TitleField({
  list,
  index,
  label,
  hint,
}: {
  list: Named;
  index: number;
  label: string;
  hint?: string;
}) {
  const { policy, vocabulary, edit } = useEditing();
  const item = policy[list][index];
  if (!item) return null;
  const name = (title: string) => {
    if (!isMakeshift(item.id) || !title.trim()) return;
    const taken = [...policy[list].map((each) => each.id), ...takenElsewhere(list, vocabulary)];
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

/** Names that are taken beside those of the list: a reason for rejecting would take the place of a common one. */
const takenElsewhere = (list: Named, { reject_reasons }: Vocabulary): string[] =>
  list === "reject_reasons" ? reject_reasons.map(({ id }) => id) : [];

/** The short name by which other parts, addresses and the record know a thing. */
export function IdField({ list, index }: { list: Named; index: number }) {
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
