import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { api, bodyOf, ifMatch } from "../../api/client";
import { asProblem } from "../../api/problem";
import { queryClient } from "../../api/queries";
import type { components } from "../../api/schema.gen";
import { recheck, useMay } from "../../api/session";
import { zonesWith } from "../../i18n/zone";
import { Button } from "../../ui/controls/Button";
import { NativeSelect, Textarea, TextInput } from "../../ui/controls/fields";
import { differences, useEditing } from "../../ui/forms/concurrentEditing";
import { EditConflict } from "../../ui/forms/EditConflict";
import { Page } from "../../ui/layout/Page";
import { say } from "../../ui/states/messages";
import { Empty, Failed, Loaded } from "../../ui/states/states";
import css from "./Settings.module.css";
import { WorkingHoursForm } from "./WorkingHoursForm";

type Settings = components["schemas"]["OrganizationSettings"];

const settingsQuery = queryOptions({
  queryKey: ["organization"],
  queryFn: () => bodyOf(api.GET("/api/v1/organization")),
});

const LABELS = {
  name: "The organization’s name",
  known_as: "What else people call you",
  timezone: "Time zone",
};

/** What an administrator may change of the organization itself. */
export function SettingsPage() {
  const may = useMay();
  return (
    <Page
      title="Settings"
      lead={<p>What the whole organization goes by. Each change stands in the record, with who made it.</p>}
    >
      {may("organization.manage") ? (
        <>
          <Changing />
          <WorkingHoursForm />
        </>
      ) : (
        <Empty title="Changing these needs another role.">
          <p>
            An administrator can. Your own name and password are on <Link to="/account">your account</Link>.
          </p>
        </Empty>
      )}
      <section className={css.elsewhere}>
        <h2>Kept elsewhere</h2>
        <ul>
          <li>
            Who works here, and in which roles: <Link to="/people">People</Link>
          </li>
          <li>
            Channels, audiences and objectives: <Link to="/plan">Communications plan</Link>
          </li>
          <li>
            What is checked, who decides, and whether roles need a second yes:{" "}
            <Link to="/policy">Policy</Link>
          </li>
        </ul>
      </section>
    </Page>
  );
}

function Changing() {
  const settings = useQuery(settingsQuery);
  return (
    <Loaded query={settings} what="the settings">
      {(data) => <Form key={data.etag} settings={data} />}
    </Loaded>
  );
}

const inputOf = ({ name, timezone, known_as }: Settings) => ({ name, timezone, known_as });

/** The names in what was typed, one a line, without the empty ones. */
const namesIn = (typed: string): string[] =>
  typed
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

function Form({ settings }: { settings: Settings }) {
  const form = useEditing({ etag: settings.etag, input: inputOf(settings) });
  const { value, set } = form;
  const [names, setNames] = useState(value.known_as.join("\n"));
  const change = useMutation({
    mutationFn: () =>
      bodyOf(api.PUT("/api/v1/organization", { body: value, params: { header: ifMatch(form.etag) } })),
    onSuccess: async (now) => {
      queryClient.setQueryData(settingsQuery.queryKey, now);
      await recheck();
      say("The settings are changed.");
    },
    onError: async (error) => {
      if (asProblem(error).status !== 412) return;
      const now = await bodyOf(api.GET("/api/v1/organization"));
      form.meet({ etag: now.etag, input: inputOf(now) });
    },
  });
  const settle = (choose: () => void) => () => {
    choose();
    change.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <form onSubmit={submit} className={css.form}>
      {form.theirs && (
        <EditConflict
          differences={differences(value, form.theirs.input, LABELS, (_, said) => [said].flat().join(", "))}
          onMine={settle(form.keepMine)}
          onTheirs={settle(() => {
            form.takeTheirs();
            if (form.theirs) setNames(form.theirs.input.known_as.join("\n"));
          })}
        />
      )}
      <TextInput
        label={LABELS.name}
        description="As people see it on every page. What is on record keeps the name it was made under."
        required
        withAsterisk={false}
        maxLength={200}
        value={value.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Textarea
        label={LABELS.known_as}
        description="Short names, brands and services of your own, each on its own line. A hashtag that asks people about one of them, such as #AskNorthfield, is then pointed out to its author and to who decides."
        minRows={2}
        maxRows={10}
        maxLength={2500}
        value={names}
        onChange={(event) => {
          setNames(event.currentTarget.value);
          set({ known_as: namesIn(event.currentTarget.value) });
        }}
      />
      <NativeSelect
        label={LABELS.timezone}
        description="Days and times are shown in it, also in rules about hours. Nothing that was agreed moves."
        data={zonesWith(value.timezone)}
        value={value.timezone}
        onChange={(event) => set({ timezone: event.currentTarget.value })}
      />
      {change.error && !form.theirs && <Failed error={change.error} />}
      <div>
        <Button type="submit" variant="filled" loading={change.isPending}>
          Save the settings
        </Button>
      </div>
    </form>
  );
}
