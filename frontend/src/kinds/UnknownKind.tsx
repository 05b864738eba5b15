import { useQuery } from "@tanstack/react-query";
import { proposalWordsQuery } from "../api/queries";
import css from "../ui/layout/DecisionPage.module.css";
import preview from "../ui/preview/Preview.module.css";
import { Loaded } from "../ui/states/states";

/** A proposal of a kind these pages cannot draw: every word of it, under the labels the server gives. */
export function UnknownKind({ id }: { id: string | null }) {
  const words = useQuery({ ...proposalWordsQuery(id ?? ""), enabled: id !== null });
  return (
    <Loaded query={words} what="the words">
      {(fields) => (
        <dl className={css.short}>
          {fields.map(({ field, label, text }) => (
            <div key={field}>
              <dt>{label}</dt>
              <dd className={preview.proposed}>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </Loaded>
  );
}
