import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { policiesQuery } from "../../../api/queries";
import { useMay } from "../../../api/session";
import type { PolicySummary } from "../../../api/types";
import { Button } from "../../../ui/controls/Button";
import { useRowKeys } from "../../../ui/forms/rowKeys";
import desk from "../../../ui/layout/Lists.module.css";
import { Page } from "../../../ui/layout/Page";
import { StateWord } from "../../../ui/states/StateWord";
import { Empty, Loaded } from "../../../ui/states/states";
import { useDates } from "../../../ui/text/When";
import { standing, VERSION_STATES } from "../phrasing";
import { Upcoming } from "../reading/Asked";
import { StartingSets } from "../starting/StartingSets";

/** Every version of the policy, newest first. None is ever lost: what was in force can be read for good. */
export function VersionsPage() {
  const versions = useQuery(policiesQuery);
  const may = useMay();
  const rows = useRowKeys();
  return (
    <Page
      title="Versions of the policy"
      width="wide"
      lead={
        <p>
          One person drafts a version, and a second one puts it in force. Every version that was in force
          stays here to be read. <Link to="/policy">Read what is in force</Link>
        </p>
      }
      aside={
        may("policy.draft") && (
          <Button
            variant="filled"
            renderRoot={(props) => (
              <Link {...props} to="/policy/versions/$versionId" params={{ versionId: "new" }} />
            )}
          >
            Draft a new version
          </Button>
        )
      }
    >
      <Upcoming />
      <Loaded query={versions} what="the versions" lines={6}>
        {(data) =>
          data.items.length === 0 ? (
            <>
              <Empty title="There is no version yet.">
                <p>Until one is in force, nothing can be submitted for approval.</p>
              </Empty>
              <StartingSets />
            </>
          ) : (
            <div ref={rows}>
              <ul className={desk.list}>
                {data.items.map((version) => (
                  <Row key={version.id} version={version} />
                ))}
              </ul>
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

function Row({ version }: { version: PolicySummary }) {
  const { moment } = useDates();
  return (
    <li className={desk.row}>
      <div className={desk.what}>
        <Link
          to="/policy/versions/$versionId"
          params={{ versionId: version.id }}
          className={desk.link}
          data-row
        >
          Version {version.number}: {version.title}
        </Link>
        <p className={desk.from}>{standing(version, moment)}</p>
      </div>
      <div className={desk.when}>
        <StateWord state={version.state}>{VERSION_STATES[version.state]}</StateWord>
      </div>
    </li>
  );
}
