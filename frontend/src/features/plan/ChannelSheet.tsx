import { api, bodyOf } from "../../api/client";
import { useSession } from "../../api/session";
import type { Channel, ChannelInput, Network } from "../../api/types";
import { ALL_NETWORKS, channelName, isOwnPlace, networkName } from "../../i18n/phrasing";
import { Checkbox } from "../../ui/controls/choices";
import { NativeSelect, TextInput } from "../../ui/controls/fields";
import { differences } from "../../ui/forms/concurrentEditing";
import { EditConflict } from "../../ui/forms/EditConflict";
import { FormSheet } from "../../ui/forms/FormSheet";
import { AnswerHoursFields } from "./hours/AnswerHoursFields";
import { hoursInWords } from "./hours/answerHours";
import { POSTURES } from "./postures";
import { type Kind, usePlanForm } from "./usePlanForm";

const BLANK: ChannelInput = {
  network: "x",
  handle: "",
  name: "",
  posture: "active",
  followers: 0,
  owner: "",
  alternate: "",
  answered_by: "",
  answered_at: null,
  archived_in: "",
  characters: null,
  pictures: null,
  alt_characters: null,
  links_clickable: null,
  hashtags: null,
};

const LABELS = {
  network: "Network, or a place of your own",
  posture: "What we do there",
  handle: "The account, as people see it",
  name: "The name shown there",
  owner: "Who looks after it",
  alternate: "Who stands in",
  answered_by: "Who answers what people write back",
  answered_at: "When the answers are read",
  archived_in: "Where what appears there is kept",
  followers: "How many follow it",
  characters: "Most characters in a text there",
  pictures: "Most pictures",
  alt_characters: "Most characters to describe a picture",
  links_clickable: "People can tap a web address there",
  hashtags: "A word with # or @ becomes a link there",
};

const NUMBERS = [
  ["characters", 6],
  ["pictures", 3],
  ["alt_characters", 6],
] as const;

const CHOICES = [
  ["links_clickable", true],
  ["hashtags", false],
] as const;

const OWN_LABELS: Partial<Record<keyof ChannelInput, string>> = {
  handle: "Where it is, such as its address",
  name: "What you call it",
};

const HINTS: Partial<Record<keyof ChannelInput, string>> = {
  archived_in: "Such as the name of a system. Leave it empty where nothing is kept.",
};

const WORDS = [
  ["handle", 200, true],
  ["name", 200, true],
  ["owner", 200, false],
  ["alternate", 200, false],
  ["answered_by", 300, false],
  ["archived_in", 200, false],
] as const;

function inputOf(channel: Channel): ChannelInput {
  const { id: _id, etag: _etag, actions: _actions, ...input } = channel;
  return input;
}

function shown(key: keyof ChannelInput, value: ChannelInput[keyof ChannelInput]): string {
  if (value === null || value === undefined) return "nothing said";
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value === "object") return hoursInWords(value);
  if (key === "network") return networkName(String(value));
  return key === "posture" ? POSTURES[value as Channel["posture"]].words : String(value);
}

const CHANNELS: Kind<Channel, ChannelInput> = {
  name: "channel",
  blank: BLANK,
  inputOf,
  among: (plan) => plan.channels,
  change: (channel_id, body, header) =>
    bodyOf(api.PUT("/api/v1/plan/channels/{channel_id}", { params: { path: { channel_id }, header }, body })),
  add: (body, header) => bodyOf(api.POST("/api/v1/plan/channels", { body, params: { header } })),
};

/** The number in what was typed; null where nothing was. */
function numberOf(typed: string): number | null {
  const digits = typed.replace(/\D/g, "");
  return digits ? Number(digits) : null;
}

type Props = { channel: Channel | null; onClose: () => void };

export function ChannelSheet({ channel, onClose }: Props) {
  const { organization } = useSession();
  const likely = { ...BLANK, name: organization.name };
  const form = usePlanForm({ ...CHANNELS, blank: likely }, channel, onClose);
  const { value, set } = form;
  const own = isOwnPlace(value.network);
  return (
    <FormSheet
      title={channel ? `Change ${channelName(channel)}` : "Add a channel"}
      act={channel ? "Save it" : "Add it"}
      busy={form.busy}
      error={form.error}
      onClose={onClose}
      onSubmit={form.save}
    >
      {form.theirs && (
        <EditConflict
          differences={differences(value, form.theirs.input, LABELS, shown)}
          onMine={form.onMine}
          onTheirs={form.onTheirs}
        />
      )}
      <NativeSelect
        data-first
        label={LABELS.network}
        data={ALL_NETWORKS.map((network) => ({ value: network, label: networkName(network) }))}
        value={value.network}
        onChange={(event) => set({ network: event.currentTarget.value as Network })}
      />
      <NativeSelect
        label={LABELS.posture}
        description={POSTURES[value.posture ?? "active"].means}
        data={Object.entries(POSTURES).map(([posture, { words }]) => ({ value: posture, label: words }))}
        value={value.posture}
        onChange={(event) => set({ posture: event.currentTarget.value as Channel["posture"] })}
      />
      {WORDS.map(([name, longest, required]) => (
        <TextInput
          key={name}
          label={own ? (OWN_LABELS[name] ?? LABELS[name]) : LABELS[name]}
          description={HINTS[name]}
          required={required}
          withAsterisk={false}
          maxLength={longest}
          value={value[name]}
          onChange={(event) => set({ [name]: event.currentTarget.value })}
        />
      ))}
      <AnswerHoursFields
        hours={value.answered_at ?? null}
        zone={organization.timezone}
        onChange={(answered_at) => set({ answered_at })}
      />
      <TextInput
        label={LABELS.followers}
        inputMode="numeric"
        pattern="[0-9]*"
        maxLength={10}
        value={value.followers ? String(value.followers) : ""}
        onChange={(event) => set({ followers: Number(event.currentTarget.value.replace(/\D/g, "")) })}
      />
      {NUMBERS.slice(0, own ? NUMBERS.length : 1).map(([name, longest]) => (
        <TextInput
          key={name}
          label={LABELS[name]}
          description={
            own ? "Leave it empty where there is no limit." : "Leave it empty to go by the network."
          }
          inputMode="numeric"
          pattern="[0-9]*"
          maxLength={longest}
          value={value[name] ?? ""}
          onChange={(event) => set({ [name]: numberOf(event.currentTarget.value) })}
        />
      ))}
      {own &&
        CHOICES.map(([name, usual]) => (
          <Checkbox
            key={name}
            label={LABELS[name]}
            checked={value[name] ?? usual}
            onChange={(event) => set({ [name]: event.currentTarget.checked })}
          />
        ))}
    </FormSheet>
  );
}
