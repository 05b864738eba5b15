import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { api, bodyOf, idempotent } from "../../../api/client";
import { intents } from "../../../api/intents";
import { proposalQuery, queryClient } from "../../../api/queries";
import type { Brief, Content, ProposalView } from "../../../api/types";
import { textsOf } from "../../../kinds/register";
import { withText } from "../../../kinds/withText";
import { Textarea } from "../../../ui/controls/fields";
import { FormSheet } from "../../../ui/forms/FormSheet";
import { dropUnsentWords, unsentWords, useUnsentWords } from "../../../ui/forms/useUnsentWords";
import { say } from "../../../ui/states/messages";

type Props = { proposal: ProposalView; brief: Brief; onClose: () => void };

/** Other words, written over those that are there. The author takes them over in one tap, or does not. */
export function SuggestSheet({ proposal, brief, onClose }: Props) {
  const { id, author } = proposal.summary;
  const texts = textsOf(brief.content);
  const keep = `suggest.${id}.${brief.revision}`;
  const [note, setNote] = useUnsentWords(`${keep}.note`);
  const [words, setWords] = useState<Record<string, string>>(() => keptWords(keep, texts));
  const [tried, setTried] = useState(false);
  const content = texts.reduce<Content>(
    (changed, { field, text }) => withText(changed, field, words[field] ?? text),
    brief.content,
  );
  const differs = texts.some(({ field, text }) => (words[field] ?? text) !== text);
  const suggest = useMutation({
    mutationFn: () => {
      const body = { content, note: note.trim(), revision_digest: brief.revision_digest };
      return intents.run(`suggest ${id}`, body, (key) =>
        bodyOf(
          api.POST("/api/v1/proposals/{proposal_id}/suggestions", {
            params: { path: { proposal_id: id }, header: idempotent(key) },
            body,
          }),
        ),
      );
    },
    onSuccess: (view) => {
      for (const { field } of texts) dropUnsentWords(`${keep}.${field}`);
      dropUnsentWords(`${keep}.note`);
      queryClient.setQueryData(proposalQuery(id).queryKey, view);
      void queryClient.invalidateQueries({ queryKey: ["proposals"] });
      onClose();
      say(`Suggested. ${author.name} sees your words beside the present ones.`);
    },
  });
  return (
    <FormSheet
      title="Suggest other words"
      act="Suggest these words"
      busy={suggest.isPending}
      error={suggest.error}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (differs) suggest.mutate();
      }}
    >
      <p>
        {author.name} can take your words over in one tap. Then everyone is asked about the new words, and
        somebody beside you has to approve them too. You have not decided yet.
      </p>
      {texts.map((item, index) => (
        <Kept key={item.field} name={`${keep}.${item.field}`} base={item.text}>
          {(text, setText) => (
            <Textarea
              data-first={index === 0 || undefined}
              label={item.label}
              minRows={Math.min(10, 2 + Math.ceil(item.text.length / 34))}
              maxRows={14}
              dir="auto"
              value={text}
              error={
                tried && !differs && index === 0 ? "Change the words you would say differently." : undefined
              }
              onChange={(event) => {
                const typed = event.currentTarget.value;
                setText(typed);
                setWords((before) => ({ ...before, [item.field]: typed }));
              }}
            />
          )}
        </Kept>
      ))}
      <Textarea
        label="Why? (you need not say)"
        minRows={2}
        maxLength={4000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormSheet>
  );
}

type KeptProps = {
  name: string;
  base: string;
  children: (text: string, set: (text: string) => void) => ReactNode;
};

/** One text that is kept in this browser until it is sent. */
function Kept({ name, base, children }: KeptProps) {
  const [text, setText] = useUnsentWords(name, base);
  return children(text, setText);
}

/** What was typed before and not sent. */
function keptWords(keep: string, texts: readonly { field: string; text: string }[]): Record<string, string> {
  return Object.fromEntries(
    texts.flatMap(({ field }) => {
      const kept = unsentWords(`${keep}.${field}`);
      return kept ? [[field, kept]] : [];
    }),
  );
}
