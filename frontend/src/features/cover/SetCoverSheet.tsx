import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api, bodyOf } from "../../api/client";
import { queryClient } from "../../api/queries";
import { useSession } from "../../api/session";
import type { Who } from "../../api/types";
import { listed, roleName } from "../../i18n/phrasing";
import { NativeSelect, TextInput } from "../../ui/controls/fields";
import { FormSheet } from "../../ui/forms/FormSheet";
import { say } from "../../ui/states/messages";
import { useDates } from "../../ui/text/When";
import css from "./Cover.module.css";
import { ifSet, momentsOf, today } from "./phrasing";

type Props = { member: Who; deputies: readonly Who[]; onClose: () => void };

/** Who decides in somebody's place, from which day to which, with a sentence that says what that will do. */
export function SetCoverSheet({ member, deputies, onClose }: Props) {
  const { member_id } = useSession();
  const { zone, now, day } = useDates();
  const [deputy, setDeputy] = useState("");
  const [first, setFirst] = useState(today(zone, now));
  const [last, setLast] = useState("");
  const mine = member.id === member_id;
  const chosen = deputies.find((one) => one.id === deputy);
  const moments = momentsOf(first, last, zone, now);
  const set = useMutation({
    mutationFn: async () => {
      if (!moments) return;
      await bodyOf(
        api.POST("/api/v1/covers", { body: { member_id: member.id, deputy_id: deputy, ...moments } }),
      );
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ["people", "cover"] });
      onClose();
      say(`${chosen?.name} covers for ${mine ? "you" : member.name}, and has been told.`);
    },
  });
  return (
    <FormSheet
      title={mine ? "Who decides while you are away" : `Who decides while ${member.name} is away`}
      act="Set it"
      busy={set.isPending}
      error={set.error}
      onClose={onClose}
      onSubmit={() => set.mutate()}
    >
      <NativeSelect
        label="Who decides meanwhile"
        description="People here who decide on proposals. Whoever wrote something, or has decided on it already, does not decide it for somebody else either."
        data={[
          { value: "", label: "Choose somebody" },
          ...deputies.map((one) => ({ value: one.id, label: named(one) })),
        ]}
        required
        withAsterisk={false}
        value={deputy}
        onChange={(event) => setDeputy(event.currentTarget.value)}
      />
      <div className={css.days}>
        <TextInput
          label="First day"
          description="Today or later"
          type="date"
          required
          withAsterisk={false}
          min={today(zone, now)}
          value={first}
          onChange={(event) => setFirst(event.currentTarget.value)}
        />
        <TextInput
          label="Last day"
          description="At most 90 days"
          type="date"
          required
          withAsterisk={false}
          min={first}
          value={last}
          onChange={(event) => setLast(event.currentTarget.value)}
        />
      </div>
      <p className={css.sentence} role="status">
        {chosen && moments
          ? ifSet(
              { member: mine ? null : member.name, deputy: chosen.name },
              day(moments.begins_at ?? now),
              day(new Date(new Date(moments.ends_at).getTime() - 1000)),
            )
          : "Choose who decides, and the last day."}
      </p>
    </FormSheet>
  );
}

const named = (one: Who): string =>
  one.roles?.length ? `${one.name} (${listed(one.roles.map(roleName))})` : one.name;
