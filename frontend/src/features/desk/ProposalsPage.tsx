import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { proposalsQuery } from "../../api/queries";
import type { ProposalSummary } from "../../api/types";
import { listed, PROPOSAL_STATES } from "../../i18n/phrasing";
import { KINDS } from "../../kinds/register";
import { useRowKeys } from "../../ui/forms/rowKeys";
import css from "../../ui/layout/Lists.module.css";
import { Page } from "../../ui/layout/Page";
import { StateWord } from "../../ui/states/StateWord";
import { Empty, Loaded } from "../../ui/states/states";
import { When } from "../../ui/text/When";
import { whatItIs, whereItOpens } from "../lists/DeskRow";

const STATES = [{ value: "", label: "in any state" }].concat(
  Object.entries(PROPOSAL_STATES).map(([value, label]) => ({ value, label: label.toLowerCase() })),
);

const CHOICES = [
  { value: "", label: listed(KINDS.map(({ many }) => many)) },
  ...KINDS.map(({ kind, many }) => ({ value: kind as string, label: many })),
];

/** Every proposal this person may see, newest first. The address holds the filter, so it can be shared. */
export function ProposalsPage() {
  const { cursor, ...filter } = useSearch({ from: "/inside/proposals" });
  const navigate = useNavigate({ from: "/proposals" });
  const page = useQuery(proposalsQuery(filter, cursor));
  const rows = useRowKeys();
  const change = (changed: typeof filter) => navigate({ search: { ...filter, ...changed } });
  return (
    <Page title="All proposals" width="wide" lead="Everything that was proposed and that you may see.">
      <div className={css.filters}>
        <NativeSelect
          label="Show"
          data={CHOICES}
          value={filter.kind ?? ""}
          onChange={(event) => change({ kind: event.currentTarget.value || undefined })}
        />
        <NativeSelect
          label="That are"
          data={STATES}
          value={filter.state ?? ""}
          onChange={(event) => change({ state: event.currentTarget.value || undefined })}
        />
      </div>
      <Loaded query={page} what="the proposals" lines={8}>
        {(data) => (
          <div ref={rows}>
            {data.items.length === 0 && (
              <Empty title="No proposal is like that.">
                <p>
                  <Link to="/proposals">Show all of them</Link>
                </p>
              </Empty>
            )}
            <ul className={css.list}>
              {data.items.map((item) => (
                <Row key={item.id} item={item} />
              ))}
            </ul>
            <div className={css.pages}>
              {cursor && (
                <Link to="/proposals" search={filter}>
                  Newest
                </Link>
              )}
              {data.next && (
                <Link to="/proposals" search={{ ...filter, cursor: data.next }}>
                  Older
                </Link>
              )}
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
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
