import { NativeSelect, TextInput } from "@mantine/core";
import { api, bodyOf, idempotent, ifMatch } from "../../api/client";
import { intents } from "../../api/intents";
import type { Channel, ChannelInput, Network } from "../../api/types";
import { ALL_NETWORKS, networkName } from "../../i18n/words";
import { Apart } from "../../ui/Apart";
import { differences, useEditing } from "../../ui/editing";
import { FormSheet } from "../../ui/FormSheet";
import { POSTURES } from "./postures";
import { usePlanChange } from "./usePlanChange";

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

type Props = { channel: Channel | null; onClose: () => void };

export function ChannelSheet({ channel, onClose }: Props) {
  const form = useEditing({ etag: channel?.etag ?? "", input: channel ? inputOf(channel) : BLANK });
  const { value, set } = form;
  const change = usePlanChange({
    said: channel ? "The channel is changed." : "The channel is in the plan.",
    onDone: onClose,
    onMoved: (plan) => {
      const now = plan.channels.find((each) => each.id === channel?.id);
      if (now) form.meet({ etag: now.etag, input: inputOf(now) });
    },
    send: () =>
      channel
        ? bodyOf(
            api.PUT("/api/v1/plan/channels/{channel_id}", {
              params: { path: { channel_id: channel.id }, header: ifMatch(form.etag) },
              body: value,
            }),
          )
        : intents.run("add channel", value, (key) =>
            bodyOf(api.POST("/api/v1/plan/channels", { body: value, params: { header: idempotent(key) } })),
          ),
  });
  return (
    <FormSheet
      title={channel ? `Change ${networkName(channel.network)} ${channel.handle}` : "Add a channel"}
      act={channel ? "Save it" : "Add it"}
      busy={change.isPending}
      error={form.theirs ? null : change.error}
      onClose={onClose}
      onSubmit={() => change.mutate()}
    >
      {form.theirs && (
        <Apart
          differences={differences(value, form.theirs.input, LABELS, shown)}
          onMine={() => {
            form.keepMine();
            change.reset();
          }}
          onTheirs={() => {
            form.takeTheirs();
            change.reset();
          }}
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
