import { NativeSelect, TextInput } from "@mantine/core";
import { api, bodyOf } from "../../api/client";
import type { Channel, ChannelInput, Network } from "../../api/types";
import { ALL_NETWORKS, networkName } from "../../i18n/phrasing";
import { differences } from "../../ui/forms/concurrentEditing";
import { EditConflict } from "../../ui/forms/EditConflict";
import { FormSheet } from "../../ui/forms/FormSheet";
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
};

const LABELS = {
  network: "Network",
  posture: "What we do there",
  handle: "The account, as people see it",
  name: "The name shown there",
  owner: "Who looks after it",
  alternate: "Who stands in",
  answered_by: "Who answers what people write back, and when",
  followers: "How many follow it",
};

const WORDS = [
  ["handle", 200, true],
  ["name", 200, true],
  ["owner", 200, false],
  ["alternate", 200, false],
  ["answered_by", 300, false],
] as const;

function inputOf(channel: Channel): ChannelInput {
  const { network, handle, name, posture, followers, owner, alternate, answered_by } = channel;
  return { network, handle, name, posture, followers, owner, alternate, answered_by };
}

function shown(key: keyof ChannelInput, value: string | number): string {
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

type Props = { channel: Channel | null; onClose: () => void };

export function ChannelSheet({ channel, onClose }: Props) {
  const form = usePlanForm(CHANNELS, channel, onClose);
  const { value, set } = form;
  return (
    <FormSheet
      title={channel ? `Change ${networkName(channel.network)} ${channel.handle}` : "Add a channel"}
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
          label={LABELS[name]}
          required={required}
          withAsterisk={false}
          maxLength={longest}
          value={value[name]}
          onChange={(event) => set({ [name]: event.currentTarget.value })}
        />
      ))}
      <TextInput
        label={LABELS.followers}
        inputMode="numeric"
        pattern="[0-9]*"
        maxLength={10}
        value={value.followers ? String(value.followers) : ""}
        onChange={(event) => set({ followers: Number(event.currentTarget.value.replace(/\D/g, "")) })}
      />
    </FormSheet>
  );
}
