import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useRouterState } from "@tanstack/react-router";
import { useState } from "react";
import { policiesQuery, policyQuery } from "../../../api/queries";
import { useMay, useSession } from "../../../api/session";
import type { PolicySummary, PolicyView } from "../../../api/types";
import { Page } from "../../../ui/layout/Page";
import { type Tab, Tabs } from "../../../ui/layout/Tabs";
import { StateWord } from "../../../ui/states/StateWord";
import { Loaded } from "../../../ui/states/states";
import { useDates } from "../../../ui/text/When";
import { NextStep } from "../../firststeps/NextStep";
import { BacktestRuns } from "../backtest/BacktestRuns";
import { Colophon } from "../document/Colophon";
import { PolicyText } from "../document/PolicyText";
import { RouteStages } from "../document/RouteStages";
import { Draft } from "../draft/Draft";
import { NewDraft } from "../draft/NewDraft";
import { SourceField } from "../draft/SourceField";
import { useUnsavedSource } from "../draft/state/useUnsavedSource";
import { standing, VERSION_STATES } from "../phrasing";
import { ConfirmAtEnd } from "../reading/Confirm";
import { WhoHasRead } from "../reading/WhoHasRead";
import { Changes } from "./Changes";
import { comparedWith } from "./compare";

/** One version: to read, what changes, as written; and for its drafter, to write on. `new` begins one. */
export function VersionPage() {
  const { versionId } = useParams({ from: "/inside/policy/versions/$versionId" });
  return versionId === "new" ? <NewDraft /> : <Version key={versionId} id={versionId} />;
}

function Version({ id }: { id: string }) {
  const policy = useQuery(policyQuery(id));
  const versions = useQuery(policiesQuery);
  const { moment } = useDates();
  const version = policy.data?.version;
  return (
    <Page
      title={version ? `Version ${version.number} of the policy` : "A version of the policy"}
      width="full"
      lead={
        version && (
          <>
            <StateWord state={version.state}>{VERSION_STATES[version.state]}</StateWord>
            <p>{standing(version, moment)}</p>
          </>
        )
      }
      aside={<Link to="/policy/versions">All versions</Link>}
    >
      <Loaded query={policy} what="this version" lines={10}>
        {(data) => <Opened policy={data} versions={versions.data?.items ?? []} />}
      </Loaded>
    </Page>
  );
}

function Opened({ policy, versions }: { policy: PolicyView; versions: readonly PolicySummary[] }) {
  const { version, source } = policy;
  const { member_id } = useSession();
  const words = useUnsavedSource(`${member_id}.${version.id}`, { source, etag: version.etag });
  const since = comparedWith(version, versions);
  const may = useMay();
  const sees = may("policy.enact") || may("record.read");
  const applied = ["scheduled", "in_force", "superseded"].includes(version.state);
  const tries = may("policy.draft") || may("policy.enact");
  const hash = useRouterState({ select: (state) => state.location.hash });
  const [tab, setTab] = useState(named(hash));
  const writes = version.actions.includes("changePolicyDraft");
  const tabs: (Tab | false)[] = [
    writes && { id: "write", label: "Write", content: <Draft policy={policy} words={words} /> },
    since !== null && {
      id: "changes",
      label: "What changes",
      content: <Changes policy={policy} since={since} />,
    },
    {
      id: "read",
      label: "To read in full",
      content: (
        <PolicyText policy={policy}>
          <ConfirmAtEnd version={version} />
          <Colophon version={version} />
        </PolicyText>
      ),
    },
    applied && sees && { id: "who", label: "Who has read it", content: <WhoHasRead id={version.id} /> },
    tries && { id: "past", label: "Try it on the past", content: <BacktestRuns version={version} /> },
    !writes && { id: "source", label: "As written", content: <SourceField text={source} /> },
  ];
  return (
    <>
      <NextStep here={["policy", "enact"]} />
      <RouteStages
        policy={policy}
        inForce={versions.find((each) => each.state === "in_force") ?? null}
        unsaved={writes && words.kept !== null}
      />
      <Tabs label="This version" tabs={tabs.filter((tab) => tab !== false)} chosen={tab} onChoose={setTab} />
    </>
  );
}

/** The view an address names: by itself, or by a place in the text. */
const named = (hash: string): string => (/^(rule|section)-/.test(hash) ? "read" : hash);
