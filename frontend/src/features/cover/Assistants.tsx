import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api, bodyOf } from "../../api/client";
import { queryClient } from "../../api/queries";
import type { components } from "../../api/schema.gen";
import { NativeSelect } from "../../ui/controls/fields";
import { FormSheet } from "../../ui/forms/FormSheet";
import { TextButton } from "../../ui/forms/TextButton";
import { say } from "../../ui/states/messages";
import { Failed } from "../../ui/states/states";
import css from "./Cover.module.css";

type MemberCover = components["schemas"]["MemberCover"];
type Props = { cover: MemberCover; whose: string };

/** Who may set cover for somebody. They decide nothing by it. */
export function Assistants({ cover, whose }: Props) {
  const [naming, setNaming] = useState(false);
  const { assistants, actions, who } = cover;
  const may = actions.includes("nameAssistant");
  const remove = useMutation({
    mutationFn: (assistant: string) =>
      bodyOf(
        api.DELETE("/api/v1/members/{member_id}/assistants/{assistant_id}", {
          params: { path: { member_id: who.id, assistant_id: assistant } },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ["people", "cover"] }),
  });
  return (
    <div>
      <h3>Assistants</h3>
      <p className={css.quiet}>
        An assistant can say who decides in {whose} place, and end it. They decide nothing themselves by that.
      </p>
      <ul className={css.list}>
        {assistants.map((one) => (
          <li key={one.id}>
            <p>{one.name}</p>
            {may && (
              <TextButton onClick={() => remove.mutate(one.id)} disabled={remove.isPending}>
                Remove<span className="unseen"> {one.name}</span>
              </TextButton>
            )}
          </li>
        ))}
      </ul>
      {remove.error && <Failed error={remove.error} />}
      {may && <TextButton onClick={() => setNaming(true)}>Name an assistant</TextButton>}
      {naming && <NameSheet cover={cover} whose={whose} onClose={() => setNaming(false)} />}
    </div>
  );
}

function NameSheet({ cover, whose, onClose }: Props & { onClose: () => void }) {
  const held = new Set(cover.assistants.map((one) => one.id));
  const others = cover.colleagues.filter((one) => !held.has(one.id));
  const [chosen, setChosen] = useState(others[0]?.id ?? "");
  const name = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST("/api/v1/members/{member_id}/assistants", {
          params: { path: { member_id: cover.who.id } },
          body: { assistant_id: chosen },
        }),
      ),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ["people", "cover"] });
      onClose();
      say("They can set cover from their own account page.");
    },
  });
  return (
    <FormSheet
      title={`Who may set cover in ${whose} place`}
      act="Name them"
      busy={name.isPending}
      error={name.error}
      onClose={onClose}
      onSubmit={() => name.mutate()}
    >
      <NativeSelect
        label="Assistant"
        data={others.map((one) => ({ value: one.id, label: one.name }))}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
    </FormSheet>
  );
}
