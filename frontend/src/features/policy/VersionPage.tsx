import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { policyQuery } from "../../api/queries";
import type { PolicyView } from "../../api/types";
import { Page } from "../../ui/Page";
import { StateWord } from "../../ui/StateWord";
import { Loaded } from "../../ui/states";
import { Tabs } from "../../ui/Tabs";
import { Approved } from "./Approved";
import { Changes } from "./Changes";
import { Editor } from "./Editor";
import css from "./Policy.module.css";
import { Reading } from "./Reading";
import { Steps } from "./Steps";
import { POLICY_STATES } from "./states";

export function VersionPage() {
  const { versionId } = useParams({ from: "/inside/policy/versions/$versionId" });
  const policy = useQuery(policyQuery(versionId));
  const version = policy.data?.version;
  return (
    <Page
      title={version ? `Version ${version.number} of the policy` : "A version of the policy"}
      width="full"
      lead={
        version && (
          <>
            <p>
              <StateWord state={version.state}>{POLICY_STATES[version.state]}</StateWord>
            </p>
            <Approved version={version} />
          </>
        )
      }
      aside={<Link to="/policy/versions">All versions</Link>}
    >
      <Loaded query={policy} what="this version" lines={9}>
        {(data) => <Version key={versionId} policy={data} />}
      </Loaded>
    </Page>
  );
}

function Version({ policy }: { policy: PolicyView }) {
  const { version, document } = policy;
  const reading = (
    <>
      <Changes version={version} document={document} />
      <Reading document={document} />
    </>
  );
  const source = (
    <pre className={css.source}>
      <code>{policy.source}</code>
    </pre>
  );
  const editable = version.actions.includes("changePolicyDraft");
  return (
    <>
      <Steps policy={policy} />
      <Tabs
        label="This version"
        tabs={
          editable
            ? [
                { id: "write", label: "Write", content: <Editor policy={policy} /> },
                { id: "read", label: "As saved, to read", content: reading },
              ]
            : [
                { id: "read", label: "To read", content: reading },
                { id: "source", label: "As written", content: source },
              ]
        }
      />
    </>
  );
}
