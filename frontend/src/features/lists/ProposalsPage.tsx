import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type ProposalFilter, proposalsQuery } from "../../api/queries";
import type { ProposalSummary } from "../../api/types";
import { calendarDay } from "../../i18n/dates";
import { asked } from "../../i18n/period";
import { counted, PROPOSAL_STATES } from "../../i18n/phrasing";
import { wordingOf } from "../../kinds/register";
import { useRowKeys } from "../../ui/forms/rowKeys";
import css from "../../ui/layout/Lists.module.css";
import { Page } from "../../ui/layout/Page";
import { StateWord } from "../../ui/states/StateWord";
import { Empty, Loaded } from "../../ui/states/states";
import { useDates, When } from "../../ui/text/When";
import { whatItIs, whereItOpens } from "./DeskRow";
import { PageKeys } from "./PageKeys";
import { ProposalFilters, useNarrowing } from "./ProposalFilters";
import { proposalQuestion } from "./proposalSentence";
import { usePages } from "./useKeysetPages";

/** Every proposal this person may see, newest first. The address holds the question, so that it can be handed on. */
export function ProposalsPage() {
  const { cursor, ...filter } = useSearch({ from: "/inside/proposals" });
  const navigate = useNavigate({ from: "/proposals" });
  const { zone, moment } = useDates();
  const page = useQuery(proposalsQuery(asked(filter, zone), cursor));
  const pages = usePages(JSON.stringify(filter));
  const rows = useRowKeys();
  const narrowing = useNarrowing();
  const sentence = useSentence(filter, narrowing);
  const ask = (changed: ProposalFilter) =>
    void navigate({ search: { ...filter, ...changed }, replace: "words" in changed, resetScroll: false });
  const older = () => {
    if (!page.data?.next) return;
    pages.leave(cursor);
    void navigate({ search: { ...filter, cursor: page.data.next } });
  };
  const newer = () => void navigate({ search: { ...filter, cursor: pages.back() } });
  const stopped = page.data?.looked_back_to;
  return (
    <Page title="All proposals" width="wide" lead="Everything that was proposed and that you may see.">
      {narrowing.ready && <ProposalFilters filter={filter} narrowing={narrowing} onChange={ask} />}
      <Loaded query={page} what="the proposals" lines={8} complete={narrowing.ready}>
        {(data) => (
          <div ref={rows} aria-busy={page.isPlaceholderData}>
            {data.items.length === 0 && (
              <Empty title={stopped ? "Nothing like that yet." : "No proposal is like that."}>
                <p>
                  Asked was: {sentence} <Link to="/proposals">Show all of them</Link>
                </p>
              </Empty>
            )}
            <ul className={css.list} aria-label={sentence}>
              {data.items.map((item) => (
                <Row key={item.id} item={item} />
              ))}
            </ul>
            <PageKeys
              label="Pages of proposals"
              onNewer={cursor ? newer : undefined}
              onOlder={data.next ? older : undefined}
              older={stopped ? "Look further back" : "Older"}
            >
              {stopped
                ? `Looked through what was started since ${moment(stopped)}.`
                : `${counted(data.items.length, "proposal", "proposals")} on this page.`}
            </PageKeys>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

/** The question in words, with names where the page knows them. */
function useSentence(filter: ProposalFilter, { members, channels }: ReturnType<typeof useNarrowing>): string {
  const { now } = useDates();
  const nameOf = (id: string | undefined) => members.find((member) => member.id === id)?.name;
  const names = {
    kind: filter.kind && wordingOf(filter.kind).many,
    state: PROPOSAL_STATES[filter.state as keyof typeof PROPOSAL_STATES],
    author: nameOf(filter.author),
    decider: nameOf(filter.decider),
    channel: channels.find((channel) => channel.id === filter.channel)?.name,
  };
  return proposalQuestion(filter, names, (date) => calendarDay(date, now));
}

function Row({ item }: { item: ProposalSummary }) {
  return (
    <li className={css.row}>
      <div>
        <Link {...whereItOpens(item)} params={{ proposalId: item.id }} className={css.link} data-row>
          {item.title}
        </Link>
        <p className={css.from}>
          {whatItIs(item)}, from {item.author.name}
        </p>
      </div>
      <div className={css.when}>
        <StateWord state={item.state}>{PROPOSAL_STATES[item.state]}</StateWord>
        <When at={item.updated_at} />
      </div>
    </li>
  );
}
