import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { asProblem } from "../../../api/problem";
import { policiesQuery, policyInForceQuery } from "../../../api/queries";
import { useMay, useSession } from "../../../api/session";
import type { PolicySummary } from "../../../api/types";
import { Button } from "../../../ui/controls/Button";
import { Page } from "../../../ui/layout/Page";
import { Empty, Loaded, Remark } from "../../../ui/states/states";
import { useDates } from "../../../ui/text/When";
import css from "../Policy.module.css";
import { standing, TRIAL_READERS } from "../phrasing";
import { Upcoming } from "../reading/Asked";
import { SinceYouRead } from "../reading/ChangesSince";
import { ConfirmAtEnd } from "../reading/Confirm";
import { StartingSets } from "../starting/StartingSets";
import { Colophon } from "./Colophon";
import { PolicyText } from "./PolicyText";

/** The policy in force, to be read. */
export function PolicyPage() {
  const policy = useQuery(policyInForceQuery);
  const dates = useDates();
  const may = useMay();
  if (asProblem(policy.error).slug === "no-policy-in-force") return <NoPolicy />;
  const version = policy.data?.version;
  return (
    <Page
      title={policy.data?.document.title ?? "The policy"}
      width="full"
      lead={
        version && (
          <p>
            Version {version.number}. {standing(version, dates.moment)}
          </p>
        )
      }
      aside={
        <div className={css.places}>
          {may("plan.read") && <Link to="/plan">Communications plan</Link>}
          {TRIAL_READERS.some(may) && <Link to="/policy/trials">Rules on trial</Link>}
          <Link to="/policy/versions">All versions</Link>
          <Button onClick={() => window.print()}>Print</Button>
        </div>
      }
    >
      <Loaded query={policy} what="the policy" lines={12}>
        {(data) => (
          <>
            <Upcoming />
            <SinceYouRead />
            <PolicyText policy={data}>
              <ConfirmAtEnd version={data.version} />
              <Colophon version={data.version} />
            </PolicyText>
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** Where no policy is in force: what it is for, what waits to be put in force, and what one can start from. */
function NoPolicy() {
  const may = useMay();
  const { organization } = useSession();
  const versions = useQuery(policiesQuery);
  const waiting = versions.data?.items.find(({ state }) => state === "in_review" || state === "scheduled");
  return (
    <Page
      title="The policy"
      width="wide"
      lead={
        <p>
          {organization.name} has no policy in force yet. A policy says what may be said in the organization’s
          name, which rules are checked, and who decides. Until one is in force nothing can be submitted for
          approval. One person drafts it and a second one puts it in force.
        </p>
      }
    >
      {waiting && <WaitingVersion version={waiting} />}
      {!waiting && <StartingSets />}
      <p className={css.ways}>
        <Link to="/policy/versions">See all versions and drafts</Link>
        {may("policy.draft") && (
          <Link to="/policy/versions/$versionId" params={{ versionId: "new" }}>
            Write one yourself, or build on packs of rules
          </Link>
        )}
      </p>
      {!may("policy.draft") && !waiting && (
        <Empty title="Somebody else starts it.">
          <p>A comms lead or Legal can draft a policy. It takes two people: they need not be you.</p>
        </Empty>
      )}
    </Page>
  );
}

function WaitingVersion({ version }: { version: PolicySummary }) {
  const { moment } = useDates();
  return (
    <Remark title={`Version ${version.number} waits: ${version.title}`}>
      <p>{standing(version, moment)}</p>
      <p>
        <Link to="/policy/versions/$versionId" params={{ versionId: version.id }}>
          Read it and see what comes next
        </Link>
      </p>
    </Remark>
  );
}
