import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useRouter, useSearch } from "@tanstack/react-router";
import { type RecordFilter, recordQuery } from "../../api/queries";
import { useKeys } from "../../ui/keys";
import { Page } from "../../ui/Page";
import { Empty, Loaded } from "../../ui/states";
import { useDates } from "../../ui/time";
import { useRowKeys } from "../desk/rowKeys";
import { Entries } from "./Entries";
import { Filters } from "./Filters";
import { asked } from "./period";
import css from "./Record.module.css";
import { Seal } from "./Seal";

/** Everything that happened, newest first. The address holds the question, so that it can be shared. */
export function RecordPage() {
  const { cursor, ...filter } = useSearch({ from: "/inside/record" });
  const { zone } = useDates();
  const navigate = useNavigate({ from: "/record" });
  const router = useRouter();
  const page = useQuery(recordQuery(asked(filter, zone), cursor));
  const rows = useRowKeys();
  const change = (changed: RecordFilter) => navigate({ search: { ...filter, ...changed }, replace: true });
  const older = () => {
    if (page.data?.next) void navigate({ search: { ...filter, cursor: page.data.next } });
  };
  const newer = () => {
    if (!cursor) return;
    if (router.history.canGoBack()) router.history.back();
    else void navigate({ search: filter });
  };
  useKeys({ n: older, p: newer });

  return (
    <Page title="Record" width="full" lead={<Seal />}>
      <Filters filter={filter} onChange={change} />
      <Loaded query={page} what="the record" lines={12}>
        {(data) => (
          <div ref={rows} data-old={page.isPlaceholderData}>
            {data.items.length === 0 ? (
              <Empty title="The record has nothing like that.">
                <p>
                  <Link to="/record">Show everything</Link>
                </p>
              </Empty>
            ) : (
              <Entries entries={data.items} onOnly={(object) => change({ object })} />
            )}
            <nav className={css.pages} aria-label="Pages of the record">
              <button type="button" disabled={!cursor} onClick={newer}>
                Newer <kbd>p</kbd>
              </button>
              <button type="button" disabled={!data.next} onClick={older}>
                Older <kbd>n</kbd>
              </button>
            </nav>
            <p className={css.zone}>Times are shown in {zone.replace(/_/g, " ")}.</p>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
