import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { revisionWordsQuery } from "../../../api/queries";
import type { Discussion, FieldText, ProposalSummary, Thread, ThreadNew } from "../../../api/types";
import { Checkbox, Radio } from "../../../ui/controls/choices";
import { NativeSelect } from "../../../ui/controls/fields";
import { FormSheet } from "../../../ui/forms/FormSheet";
import { useUnsentWords } from "../../../ui/forms/useUnsentWords";
import { Loaded } from "../../../ui/states/states";
import { type Range, toPoints } from "../../../ui/text/offsets";
import { WordPicker } from "../verbs/WordPicker";
import { useBegin } from "./acts";
import { CommentField } from "./CommentField";

type Props = {
  proposal: ProposalSummary;
  discussion: Discussion;
  onClose: () => void;
  onBegun: (thread: Thread) => void;
};

const EVERYTHING = "";

/** Beginning a thread: what it is about, the words, who reads it. What was typed stays when the sheet is closed. */
export function BeginSheet({ proposal, discussion, onClose, onBegun }: Props) {
  const texts = useQuery(revisionWordsQuery(proposal.id, discussion.revision));
  const [words, setWords, drop] = useUnsentWords(`thread.${proposal.id}`);
  const [field, setField] = useState<string>();
  const [span, setSpan] = useState<Range | null>(null);
  const [audience, setAudience] = useState<ThreadNew["audience"]>("shared");
  const [blocking, setBlocking] = useState(false);
  const [tried, setTried] = useState(false);
  const begin = useBegin(proposal.id, (thread) => {
    drop();
    onBegun(thread);
  });
  const chosen = texts.data && chosenOf(texts.data, field);
  const submit = () => {
    setTried(true);
    if (!words.trim() || !texts.data) return;
    begin.mutate({
      revision: discussion.revision,
      ...placeOf(chosen, span),
      audience,
      blocking,
      words: words.trim(),
    });
  };
  return (
    <FormSheet
      title="Ask or say something"
      act="Send it"
      busy={begin.isPending}
      error={begin.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <CommentField
        first
        proposal={proposal.id}
        without={audience === "internal" ? proposal.author.id : null}
        label="What do you want to ask or say?"
        description="Type @ to name somebody, who is then told."
        value={words}
        error={tried && !words.trim() ? "Say it in a few words." : undefined}
        onChange={setWords}
      />
      <Loaded query={texts} what="the words">
        {(all) => (
          <>
            <NativeSelect
              label="What is it about?"
              value={chosen?.field ?? EVERYTHING}
              onChange={(event) => {
                setField(event.currentTarget.value);
                setSpan(null);
              }}
              data={[
                { value: EVERYTHING, label: "The whole proposal" },
                ...all.map((one) => ({ value: one.field, label: one.label })),
              ]}
            />
            {chosen && canMark(chosen) && (
              <WordPicker
                key={chosen.field}
                label={chosen.label}
                text={chosen.text}
                onPick={(_, picked) => setSpan(picked)}
              />
            )}
            {chosen && span && <p role="status">It is about “{chosen.text.slice(span.start, span.end)}”.</p>}
          </>
        )}
      </Loaded>
      {discussion.audiences.length > 1 && (
        <Radio.Group
          label="Who reads it?"
          value={audience}
          onChange={(value) => setAudience(value as ThreadNew["audience"])}
        >
          <Radio
            value="shared"
            label={`${proposal.author.name} too`}
            description="Everybody who reads this proposal reads it, also whoever wrote it."
          />
          <Radio
            value="internal"
            label={`Not ${proposal.author.name}`}
            description="Those who decide and those who read every proposal. Whoever wrote it does not see that it exists."
          />
        </Radio.Group>
      )}
      {discussion.may_block && (
        <Checkbox
          label="It has to be settled before anybody approves"
          description="Until you, or somebody else who decides, say that it is settled, nobody can approve. This stands in the record."
          checked={blocking}
          onChange={(event) => setBlocking(event.currentTarget.checked)}
        />
      )}
    </FormSheet>
  );
}

/** The field chosen; at first the words that people will read, where there are any. */
function chosenOf(texts: readonly FieldText[], field: string | undefined): FieldText | undefined {
  if (field !== undefined) return texts.find((one) => one.field === field);
  return texts.find((one) => one.field === "/text" || one.field === "/sample_text");
}

/** Words made of names and times are looked up, so no place in them holds; of a picture all is meant. */
const WHOLE = ["/channel_ids", "/answers/objective_id", "/answers/when", "/declared/", "/media/"];
const canMark = ({ field }: FieldText): boolean => !WHOLE.some((whole) => field.startsWith(whole));

function placeOf(
  chosen: FieldText | undefined,
  span: Range | null,
): Pick<ThreadNew, "field" | "start" | "end"> {
  if (!chosen) return { field: null, start: null, end: null };
  if (!span) return { field: chosen.field, start: null, end: null };
  return {
    field: chosen.field,
    start: toPoints(chosen.text, span.start),
    end: toPoints(chosen.text, span.end),
  };
}
