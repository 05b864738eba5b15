import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { type RecordFilter, recordQuery } from "../../api/queries";
import { useMay, useSession } from "../../api/session";
import type { RecordEntry } from "../../api/types";
import { calendarDay } from "../../i18n/dates";
import { asked } from "../../i18n/period";
import { useRowKeys } from "../../ui/forms/rowKeys";
import { Page } from "../../ui/layout/Page";
import { Empty, Loaded } from "../../ui/states/states";
import { useDates } from "../../ui/text/When";
import { PageKeys } from "../lists/PageKeys";
import { usePages } from "../lists/useKeysetPages";
import { Copies } from "./Copies";
import { Entries } from "./Entries";
import { Filters, useChoices } from "./Filters";
import { question as sentenceOf } from "./filterSentence";
import { LinkedEntry, named } from "./LinkedEntry";
import css from "./Record.module.css";
import { Seal } from "./Seal";

/** Everything that happened, newest first. The address holds the question, so that it can be handed on. */
export function RecordPage() {
  const may = useMay();
  return (
    <Page
      title="The record"
      width="full"
      lead="Everything that was done here, in the order it happened. Entries are only ever added; none is changed or taken out."
    >
      {may("record.read") ? (
        <Record />
      ) : (
        <Empty title="Reading the record needs another role.">
          <p>
            What happened to a proposal stands on its own page, for everybody who may read it. Ask an
            administrator which roles read the whole record. <Link to="/desk">Back to your desk</Link>
          </p>
        </Empty>
      )}
    </Page>
  );
}

function Record() {
  const { cursor, ...filter } = useSearch({ from: "/inside/record" });
  const navigate = useNavigate({ from: "/record" });
  const { organization, name } = useSession();
  const { dated, now, zone } = useDates();
  const page = useQuery(recordQuery(asked(filter, zone), cursor));
  const pages = usePages(JSON.stringify(filter));
  const rows = useRowKeys();
  const choices = useChoices();
  const words = question(filter, choices, page.data?.items, (date) => calendarDay(date, now));
  const [open, setOpen] = useState<ReadonlySet<number>>(() => new Set(named(location.hash)));

  const ask = (changed: RecordFilter) =>
    navigate({
      search: { ...filter, ...changed },
      hash: "",
      replace: "words" in changed,
      resetScroll: false,
    });
  const older = () => {
    if (!page.data?.next) return;
    pages.leave(cursor);
    void navigate({ search: { ...filter, cursor: page.data.next }, hash: "" });
  };
  const newer = () => {
    if (cursor) void navigate({ search: { ...filter, cursor: pages.back() }, hash: "" });
  };
  const toggle = (seq: number) => {
    const changed = new Set(open);
    if (!changed.delete(seq)) changed.add(seq);
    setOpen(changed);
  };
  const table = { open, onToggle: toggle, onAsk: (changed: RecordFilter) => void ask(changed) };
  return (
    <div className={css.record}>
      <Seal ready={!page.isPending} />
      {choices.ready && (
        <Filters
          filter={filter}
          choices={choices}
          about={words.about}
          onChange={(changed) => void ask(changed)}
        />
      )}
      <p className={css.printed}>
        {organization.name}. {words.sentence} Printed {dated(now)} ({zone}), by {name}.
      </p>
      {page.data?.newest_proposals && (
        <p>
          More than {page.data.newest_proposals.toLocaleString("en-GB")} proposals have these words. What
          follows is about the newest {page.data.newest_proposals.toLocaleString("en-GB")} of them; add a word
          to see fewer.
        </p>
      )}
      <LinkedEntry items={page.data?.items} {...table} />
      <Loaded query={page} what="the record" lines={14} complete={choices.ready}>
        {(data) => (
          <div ref={rows} aria-busy={page.isPlaceholderData} className={css.page}>
            {data.items.length === 0 ? (
              <Empty title="The record has nothing like that.">
                <p>
                  Asked was: {words.sentence} <Link to="/record">Show everything</Link>
                </p>
              </Empty>
            ) : (
              <Entries entries={data.items} caption={`${words.sentence} Newest first.`} {...table} />
            )}
            <Copies filter={asked(filter, zone)} sentence={words.sentence} />
            <PageKeys
              label="Pages of the record"
              onNewer={cursor ? newer : undefined}
              onOlder={data.next ? older : undefined}
            >
              {span(data.items)}
            </PageKeys>
          </div>
        )}
      </Loaded>
    </div>
  );
}

function span(items: readonly RecordEntry[]): string {
  const [first, last] = [items[0]?.seq, items.at(-1)?.seq];
  if (first === undefined) return "";
  return first === last ? `Entry ${first}` : `Entries ${first} to ${last}`;
}

/** The question in words, with names where the page knows them. */
function question(
  filter: RecordFilter,
  { types, members }: ReturnType<typeof useChoices>,
  items: readonly RecordEntry[] | undefined,
  day: (date: string) => string,
) {
  const about = items?.find((entry) => entry.object_id === filter.object)?.object_title ?? undefined;
  const names = {
    type: types.find((type) => type.type === filter.type)?.words,
    actor: members.find((member) => member.id === filter.actor)?.name,
    object: about,
  };
  return { about, sentence: sentenceOf(filter, names, day) };
}
