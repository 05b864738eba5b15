import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api } from "../../api/client";
import type { components } from "../../api/schema.gen";
import { recheck } from "../../api/session";
import type { Session } from "../../api/types";
import { zonesWith } from "../../i18n/zone";
import { Button } from "../../ui/controls/Button";
import { NativeSelect } from "../../ui/controls/fields";
import { say } from "../../ui/states/messages";
import { Failed } from "../../ui/states/states";
import { useNow } from "../../ui/text/When";
import css from "./Account.module.css";
import { LANGUAGES, type Language, sample } from "./languages";

type Chosen = components["schemas"]["OwnTimesInput"];

/** In which zone times are shown to oneself, and as in which language dates are written. */
export function TimesForm({ session }: { session: Session }) {
  const { organization } = session;
  const now = useNow();
  const [zone, setZone] = useState(session.zone ?? "");
  const [dates, setDates] = useState(session.dates as Language);
  const change = useMutation({
    mutationFn: () => {
      const body: Chosen = { zone: zone || null, dates };
      return api.PUT("/api/v1/session/times", { body });
    },
    onSuccess: async () => {
      await recheck();
      say("Times are shown to you so from now on.");
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  const same = zone === (session.zone ?? "") && dates === session.dates;
  return (
    <form onSubmit={submit} className={css.form}>
      <NativeSelect
        label="Your time zone"
        description="Every day and time is shown to you in it. What was agreed does not move, and others see it in theirs."
        data={[
          { value: "", label: `As in ${organization.name}: ${organization.timezone}` },
          ...zonesWith(zone || organization.timezone).map((one) => ({ value: one, label: one })),
        ]}
        value={zone}
        onChange={(event) => setZone(event.currentTarget.value)}
      />
      <NativeSelect
        label="How dates are written"
        data={LANGUAGES.map(([value, label]) => ({
          value,
          label: `${sample(value, now, zone || organization.timezone)}, as in ${label}`,
        }))}
        value={dates}
        onChange={(event) => setDates(event.currentTarget.value as Language)}
      />
      {change.error && <Failed error={change.error} />}
      <div>
        <Button type="submit" loading={change.isPending} disabled={same}>
          Show times so
        </Button>
      </div>
    </form>
  );
}
