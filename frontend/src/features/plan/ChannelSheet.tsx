import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { api, bodyOf, idempotent, ifMatch } from "../../api/client";
import { intents } from "../../api/intents";
import type { Channel, ChannelInput, Network } from "../../api/types";
import { ALL_NETWORKS, networkName } from "../../i18n/words";
import { FormSheet } from "../../ui/FormSheet";
import { POSTURES } from "./postures";
import { usePlanChange } from "./usePlanChange";

type Props = { channel: Channel | null; onClose: () => void };

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

function inputOf(channel: Channel): ChannelInput {
  const { network, handle, name, posture, followers, owner, alternate, answered_by } = channel;
  return { network, handle, name, posture, followers, owner, alternate, answered_by };
}

const WORDS = [
  ["handle", "The account, as people see it", 200, true],
  ["name", "The name shown there", 200, true],
  ["owner", "Who looks after it", 200, false],
  ["alternate", "Who stands in", 200, false],
  ["answered_by", "Who answers replies, and when", 300, false],
] as const;

export function ChannelSheet({ channel, onClose }: Props) {
  const [value, setValue] = useState<ChannelInput>(channel ? inputOf(channel) : BLANK);
  const set = (changed: Partial<ChannelInput>) => setValue({ ...value, ...changed });
  const change = usePlanChange(onClose, () =>
    channel
      ? bodyOf(
          api.PUT("/api/v1/plan/channels/{channel_id}", {
            params: { path: { channel_id: channel.id }, header: ifMatch(channel.etag) },
            body: value,
          }),
        )
      : intents.run("add channel", value, (key) =>
          bodyOf(api.POST("/api/v1/plan/channels", { body: value, params: { header: idempotent(key) } })),
        ),
  );
  return (
    <FormSheet
      title={channel ? `Change ${networkName(channel.network)} ${channel.handle}` : "Add a channel"}
      act={channel ? "Save it" : "Add it"}
      busy={change.isPending}
      error={change.error}
      onClose={onClose}
      onSubmit={() => change.mutate()}
    >
      <NativeSelect
        data-first
        label="Network"
        data={ALL_NETWORKS.map((network) => ({ value: network, label: networkName(network) }))}
        value={value.network}
        onChange={(event) => set({ network: event.currentTarget.value as Network })}
      />
      <NativeSelect
        label="What we do there"
        data={Object.entries(POSTURES).map(([posture, { words }]) => ({ value: posture, label: words }))}
        value={value.posture}
        onChange={(event) => set({ posture: event.currentTarget.value as ChannelInput["posture"] })}
      />
      {WORDS.map(([name, label, longest, required]) => (
        <TextInput
          key={name}
          label={label}
          required={required}
          withAsterisk={false}
          maxLength={longest}
          value={value[name]}
          onChange={(event) => set({ [name]: event.currentTarget.value })}
        />
      ))}
      <TextInput
        label="How many follow it"
        inputMode="numeric"
        pattern="[0-9]*"
        maxLength={10}
        value={value.followers ? String(value.followers) : ""}
        onChange={(event) => set({ followers: Number(event.currentTarget.value.replace(/\D/g, "")) })}
      />
    </FormSheet>
  );
}
