import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api, bodyOf } from "../../api/client";
import { queryClient } from "../../api/queries";
import type { components } from "../../api/schema.gen";
import { useSession } from "../../api/session";
import { Button } from "../../ui/controls/Button";
import { Checkbox } from "../../ui/controls/choices";
import { TextInput } from "../../ui/controls/fields";
import { say } from "../../ui/states/messages";
import { Failed, Loaded } from "../../ui/states/states";
import css from "./Notices.module.css";
import { choicesQuery } from "./queries";

type Choices = components["schemas"]["NoticeChoicesView"];
type Quiet = NonNullable<Choices["quiet"]>;

const NIGHT: Quiet = { begins: "20:00", ends: "07:00", weekends: false };

/** What this person is told by e-mail too, and when their mail waits. */
export function NoticeChoices() {
  const choices = useQuery(choicesQuery);
  return (
    <Loaded query={choices} what="what you chose" lines={4}>
      {(data) => <Form key={JSON.stringify(data)} choices={data} />}
    </Loaded>
  );
}

function Form({ choices }: { choices: Choices }) {
  const { email } = useSession();
  const [mailed, setMailed] = useState(() =>
    choices.groups.filter((group) => group.by_mail).map((group) => group.name),
  );
  const [quiet, setQuiet] = useState(choices.quiet);
  const save = useMutation({
    mutationFn: () =>
      bodyOf(
        api.PUT("/api/v1/notices/choices", {
          body: {
            without_mail: choices.groups.map(({ name }) => name).filter((name) => !mailed.includes(name)),
            quiet,
          },
        }),
      ),
    onSuccess: (kept) => {
      queryClient.setQueryData(choicesQuery.queryKey, kept);
      say("This is how you are told from now on.");
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form onSubmit={submit} className={css.choices}>
      <Checkbox.Group
        label="What also comes by e-mail"
        description={`Whatever you choose, everything stands under Notices. Mail goes to ${email}.`}
        value={mailed}
        onChange={(names) => setMailed(names as typeof mailed)}
      >
        {choices.groups.map(({ name, title, about }) => (
          <Checkbox key={name} value={name} label={title} description={about} />
        ))}
      </Checkbox.Group>
      <QuietHours quiet={quiet} zone={choices.zone} onChange={setQuiet} />
      {save.error && <Failed error={save.error} />}
      <div>
        <Button type="submit" loading={save.isPending}>
          Save how you are told
        </Button>
      </div>
    </form>
  );
}

type QuietProps = { quiet: Quiet | null; zone: string; onChange: (quiet: Quiet | null) => void };

function QuietHours({ quiet, zone, onChange }: QuietProps) {
  return (
    <>
      <Checkbox
        label="Mail waits in quiet hours"
        description="What is urgent comes all the same and says so: a reminder, something that runs out, an approval that was lost."
        checked={quiet !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? NIGHT : null)}
      />
      {quiet && (
        <>
          <div className={css.hours}>
            <TextInput
              label="Quiet from"
              description={zone}
              type="time"
              required
              withAsterisk={false}
              value={quiet.begins}
              onChange={(event) => onChange({ ...quiet, begins: event.currentTarget.value })}
            />
            <TextInput
              label="Quiet until"
              description={quiet.ends < quiet.begins ? "The next morning" : zone}
              type="time"
              required
              withAsterisk={false}
              value={quiet.ends}
              onChange={(event) => onChange({ ...quiet, ends: event.currentTarget.value })}
            />
          </div>
          <Checkbox
            label="Saturdays and Sundays are quiet all day"
            checked={quiet.weekends}
            onChange={(event) => onChange({ ...quiet, weekends: event.currentTarget.checked })}
          />
        </>
      )}
    </>
  );
}
