import { Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { proposalsQuery } from "../../../../api/queries";
import type { Channel, Sponsorship } from "../../../../api/types";
import { KINDS, networkName } from "../../../../i18n/words";
import forms from "../forms/Forms.module.css";
import type { Picture, Trial } from "./words";

type Props = { trial: Trial; onTrial: (trial: Trial) => void; channels: readonly Channel[] };

const KIND_CHOICES = [
  { value: "post", label: "A post" },
  { value: "hashtag", label: "A hashtag" },
  { value: "mine", label: "A proposal of mine" },
];

const PICTURES: { value: Picture; label: string }[] = [
  { value: "none", label: "No picture" },
  { value: "described", label: "With words for it" },
  { value: "bare", label: "Without words" },
];

const PAYS: { value: Sponsorship; label: string }[] = [
  { value: "none", label: "Nobody" },
  { value: "paid", label: "Somebody pays" },
  { value: "gifted", label: "It was a gift" },
  { value: "employee", label: "An employee" },
  { value: "agency", label: "An agency" },
];

/** What the draft is tried with. */
export function TrialForm({ trial, onTrial, channels }: Props) {
  const set = (changed: Partial<Trial>) => onTrial({ ...trial, ...changed });
  return (
    <div className={forms.form}>
      <div className={forms.row}>
        <NativeSelect
          size="sm"
          label="Try it with"
          data={KIND_CHOICES}
          value={trial.kind}
          onChange={(event) => set({ kind: event.currentTarget.value as Trial["kind"] })}
        />
        {trial.kind === "post" && <PostChoices trial={trial} set={set} />}
      </div>
      {trial.kind === "post" && <PostFields trial={trial} set={set} />}
      {trial.kind === "hashtag" && (
        <div className={forms.pair}>
          <TextInput
            size="sm"
            label="Hashtag to try"
            value={trial.tag}
            onChange={(event) => set({ tag: event.currentTarget.value })}
          />
          <TextInput
            size="sm"
            label="Words meant by it"
            value={trial.intended}
            onChange={(event) => set({ intended: event.currentTarget.value })}
          />
        </div>
      )}
      {trial.kind === "mine" && <Mine trial={trial} set={set} />}
      {trial.kind !== "mine" && channels.length > 0 && <Where trial={trial} set={set} channels={channels} />}
    </div>
  );
}

type Part = { trial: Trial; set: (changed: Partial<Trial>) => void };

function PostFields({ trial, set }: Part) {
  return (
    <Textarea
      size="sm"
      label="Words to try"
      autosize
      minRows={2}
      maxRows={10}
      value={trial.text}
      onChange={(event) => set({ text: event.currentTarget.value })}
    />
  );
}

function PostChoices({ trial, set }: Part) {
  return (
    <>
      <NativeSelect
        size="sm"
        label="Its picture"
        data={PICTURES}
        value={trial.picture}
        onChange={(event) => set({ picture: event.currentTarget.value as Picture })}
      />
      <NativeSelect
        size="sm"
        label="Who stands behind it"
        data={PAYS}
        value={trial.sponsorship}
        onChange={(event) => set({ sponsorship: event.currentTarget.value as Sponsorship })}
      />
    </>
  );
}

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
            label={`${networkName(channel.network)} ${channel.handle}`.trim()}
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
          label: `${each.title} (${KINDS[each.kind] ?? each.kind})`,
        })),
      ]}
      value={trial.proposal}
      onChange={(event) => set({ proposal: event.currentTarget.value })}
    />
  );
}
