import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { api, bodyOf, ifMatch } from "../../api/client";
import { asProblem } from "../../api/problem";
import { queryClient } from "../../api/queries";
import { Button } from "../../ui/controls/Button";
import { Checkbox } from "../../ui/controls/choices";
import { NativeSelect, TextInput } from "../../ui/controls/fields";
import { differences, useEditing } from "../../ui/forms/concurrentEditing";
import { EditConflict } from "../../ui/forms/EditConflict";
import { say } from "../../ui/states/messages";
import { Failed, Loaded } from "../../ui/states/states";
import { ClosedDays } from "./ClosedDays";
import css from "./Settings.module.css";
import { countryChoices, inputOf, type Place, regionChoices, WEEK, type WorkingHours } from "./workingHours";

const hoursQuery = queryOptions({
  queryKey: ["organization", "working-hours"],
  queryFn: () => bodyOf(api.GET("/api/v1/organization/working-hours")),
});

const placesQuery = queryOptions({
  queryKey: ["holiday-places"],
  queryFn: () => bodyOf(api.GET("/api/v1/holiday-places")),
  staleTime: Number.POSITIVE_INFINITY,
});

const LABELS = {
  days: "Days",
  begins: "From",
  ends: "Until",
  country: "Country",
  region: "Part of the country",
  closed: "Closed days",
};

/** When the organization works: what deadlines are counted in. */
export function WorkingHoursForm() {
  const hours = useQuery(hoursQuery);
  const places = useQuery(placesQuery);
  return (
    <section className={css.part} aria-labelledby="working-hours">
      <h2 id="working-hours">Working hours</h2>
      <p className={css.quiet}>
        Deadlines count the hours in which people work here. What is due already stays due when it was.
      </p>
      <Loaded query={hours} what="the working hours">
        {(data) => (
          <>
            <p>{data.sentence}</p>
            <Form key={data.etag} hours={data} places={places.data ?? []} />
          </>
        )}
      </Loaded>
    </section>
  );
}

function Form({ hours, places }: { hours: WorkingHours; places: readonly Place[] }) {
  const form = useEditing({ etag: hours.etag, input: inputOf(hours) });
  const { value, set } = form;
  const change = useMutation({
    mutationFn: () =>
      bodyOf(
        api.PUT("/api/v1/organization/working-hours", {
          body: value,
          params: { header: ifMatch(form.etag) },
        }),
      ),
    onSuccess: (now) => {
      queryClient.setQueryData(hoursQuery.queryKey, now);
      say("The working hours are changed.");
    },
    onError: async (error) => {
      if (asProblem(error).status !== 412) return;
      const now = await bodyOf(api.GET("/api/v1/organization/working-hours"));
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
  const regions = regionChoices(places, value.country);
  return (
    <form onSubmit={submit} className={css.form}>
      {form.theirs && (
        <EditConflict
          differences={differences(value, form.theirs.input, LABELS, (_, said) => inWords(said))}
          onMine={settle(form.keepMine)}
          onTheirs={settle(form.takeTheirs)}
        />
      )}
      <Checkbox.Group
        label="On which days people work"
        value={value.days}
        onChange={(chosen) => set({ days: WEEK.map(([day]) => day).filter((day) => chosen.includes(day)) })}
      >
        <div className={css.days}>
          {WEEK.map(([day, name]) => (
            <Checkbox key={day} value={day} label={name} />
          ))}
        </div>
      </Checkbox.Group>
      <div className={css.hours}>
        <TextInput
          label="From"
          type="time"
          required
          withAsterisk={false}
          value={value.begins}
          onChange={(event) => set({ begins: event.currentTarget.value })}
        />
        <TextInput
          label="Until"
          type="time"
          required
          withAsterisk={false}
          value={value.ends}
          onChange={(event) => set({ ends: event.currentTarget.value })}
        />
      </div>
      <NativeSelect
        label="Whose public holidays you keep"
        data={countryChoices(places)}
        value={value.country ?? ""}
        onChange={(event) => set({ country: event.currentTarget.value || null, region: null })}
      />
      {regions.length > 0 && (
        <NativeSelect
          label="Part of the country"
          description="Some holidays are kept in one part only."
          data={regions}
          value={value.region ?? ""}
          onChange={(event) => set({ region: event.currentTarget.value || null })}
        />
      )}
      <ClosedDays days={value.closed ?? []} onChange={(closed) => set({ closed })} />
      {change.error && !form.theirs && <Failed error={change.error} />}
      <div>
        <Button type="submit" variant="filled" loading={change.isPending}>
          Save the working hours
        </Button>
      </div>
    </form>
  );
}

function inWords(said: unknown): string {
  if (!Array.isArray(said)) return String(said ?? "none");
  return said.map((one) => (typeof one === "string" ? one : `${one.day} ${one.name}`)).join(", ") || "none";
}
