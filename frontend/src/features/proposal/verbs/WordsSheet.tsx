import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { causesQuery } from "../../../api/queries";
import type { Brief, ProposalView } from "../../../api/types";
import { textsOf } from "../../../kinds/register";
import { Button } from "../../../ui/controls/Button";
import { NativeSelect, Textarea } from "../../../ui/controls/fields";
import { useUnsentWords } from "../../../ui/forms/useUnsentWords";
import css from "../../../ui/forms/Verbs.module.css";
import { Sheet } from "../../../ui/layout/Sheet";
import { Failed } from "../../../ui/states/states";
import type { Decide } from "./useDecide";
import { WordPicker } from "./WordPicker";

type Props = {
  verdict: "request_changes" | "reject";
  proposal: ProposalView;
  brief: Brief;
  decide: Decide;
  onClose: () => void;
};

const ASKS = {
  request_changes: {
    title: "Ask for a change",
    label: "What should be different?",
    hint: "Say it as you would to a colleague. The approval starts again with the changed words.",
    act: "Send it back with these words",
    missing: "Say in a few words what should be different.",
  },
  reject: {
    title: "Reject this",
    label: "Why should this not be published?",
    hint: "Rejecting ends it. If other words would do, ask for a change instead.",
    act: "Reject it",
    missing: "Say in a few words why it should not be published.",
  },
};

const MOST_QUOTES = 10;

/** Asking for a change, or rejecting: words are needed, and the words meant can be tapped. */
export function WordsSheet({ verdict, proposal, brief, decide, onClose }: Props) {
  const ask = ASKS[verdict];
  const [reason, setReason] = useUnsentWords(`${verdict}.${proposal.summary.id}.${brief.revision}`);
  const [picked, setPicked] = useState<Record<string, string[]>>({});
  const [cause, setCause] = useState("");
  const [tried, setTried] = useState(false);
  const quotes = Object.values(picked)
    .flat()
    .map((quote) => quote.slice(0, 400))
    .slice(0, MOST_QUOTES);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim()) decide.mutate({ verdict, reason: reason.trim(), quotes, cause });
  };
  return (
    <Sheet open onClose={onClose} title={ask.title}>
      <form onSubmit={submit} className={css.sheet}>
        {verdict === "reject" && <RejectReason value={cause} onChange={setCause} />}
        <Textarea
          data-first
          label={ask.label}
          description={ask.hint}
          minRows={3}
          maxRows={8}
          maxLength={4000}
          value={reason}
          error={tried && !reason.trim() ? ask.missing : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {textsOf(brief.content).map((item) => (
          <WordPicker
            key={item.field}
            label={item.label}
            text={item.text}
            onPick={(words) => setPicked((before) => ({ ...before, [item.field]: words }))}
          />
        ))}
        {decide.error && <Failed error={decide.error} />}
        <div className={css.answers}>
          <Button
            type="submit"
            variant="filled"
            data-tone={verdict === "reject" ? "stop" : undefined}
            loading={decide.isPending}
          >
            {ask.act}
          </Button>
          <Button onClick={onClose}>Not yet</Button>
        </div>
      </form>
    </Sheet>
  );
}

/** What kind of reason it is: for learning from many; what its author needs are the words below. */
function RejectReason({ value, onChange }: { value: string; onChange: (cause: string) => void }) {
  const { data } = useQuery(causesQuery);
  if (!data) return null;
  return (
    <NativeSelect
      label="What is the matter with it?"
      data={[
        { value: "", label: "Choose what comes nearest" },
        ...data.rejecting.map(({ id, title }) => ({ value: id, label: title })),
      ]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
