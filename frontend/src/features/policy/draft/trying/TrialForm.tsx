import { useQuery } from "@tanstack/react-query";
import { proposalsQuery } from "../../../../api/queries";
import type { Channel, Content } from "../../../../api/types";
import { channelName } from "../../../../i18n/phrasing";
import { wordingOf } from "../../../../kinds/register";
import { trialOf } from "../../../../kinds/trials";
import { Checkbox } from "../../../../ui/controls/choices";
import { NativeSelect } from "../../../../ui/controls/fields";
import forms from "../forms/Forms.module.css";
import { MINE, TRIED, type Trial } from "./phrasing";

type Props = { trial: Trial; onTrial: (trial: Trial) => void; channels: readonly Channel[] };

const KIND_CHOICES = [
  ...TRIED.map(({ kind, one }) => ({ value: kind as string, label: one })),
  { value: MINE, label: "A proposal of mine" },
];

/** What the draft is tried with. */
export function TrialForm({ trial, onTrial, channels }: Props) {
  const set = (changed: Partial<Trial>) => onTrial({ ...trial, ...changed });
  const part = trialOf(trial.kind);
  const content = trial.written[trial.kind];
  const write = (changed: Content) => set({ written: { ...trial.written, [trial.kind]: changed } });
  return (
    <div className={forms.form}>
      <div className={forms.row}>
        <NativeSelect
          size="sm"
          label="Try it with"
          data={KIND_CHOICES}
          value={trial.kind}
          onChange={(event) => set({ kind: event.currentTarget.value })}
        />
        {part?.Choices && content && <part.Choices content={content} set={write} />}
      </div>
      {part && content && <part.Fields content={content} set={write} />}
      {trial.kind === MINE ? (
        <Mine trial={trial} set={set} />
      ) : (
        channels.length > 0 && <Where trial={trial} set={set} channels={channels} />
      )}
    </div>
  );
}

type Part = { trial: Trial; set: (changed: Partial<Trial>) => void };

function Where({ trial, set, channels }: Part & { channels: readonly Channel[] }) {
  const tick = (id: string, on: boolean) =>
    set({ channels: on ? [...trial.channels, id] : trial.channels.filter((each) => each !== id) });
  return (
    <fieldset className={forms.ticks}>
      <legend>Where it would appear</legend>
      <div className={forms.options}>
        {channels.map((channel) => (
          <Checkbox
            key={channel.id}
            label={channelName(channel)}
            checked={trial.channels.includes(channel.id)}
            onChange={(event) => tick(channel.id, event.currentTarget.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Mine({ trial, set }: Part) {
  const mine = useQuery(proposalsQuery({ mine: true }, undefined));
  const items = mine.data?.items ?? [];
  return (
    <NativeSelect
      size="sm"
      label="Which proposal"
      description={mine.data && items.length === 0 ? "You have not proposed anything yet." : undefined}
      data={[
        { value: "", label: "Choose one" },
        ...items.map((each) => ({
          value: each.id,
          label: `${each.title} (${wordingOf(each.kind).short})`,
        })),
      ]}
      value={trial.proposal}
      onChange={(event) => set({ proposal: event.currentTarget.value })}
    />
  );
}
