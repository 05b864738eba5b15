import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import { useEffect } from "react";
import { asProblem } from "../../api/problem";
import { policyInForceQuery } from "../../api/queries";
import { useMay } from "../../api/session";
import { Page } from "../../ui/Page";
import { Empty, Loaded } from "../../ui/states";
import { Approved } from "./Approved";
import { Changes } from "./Changes";
import { Reading } from "./Reading";

/** The policy in force, to read. */
export function PolicyPage() {
  const policy = useQuery({ ...policyInForceQuery, retry: false });
  const may = useMay();
  const ready = policy.data !== undefined;
  useAnchor(ready);
  if (!ready && policy.error && asProblem(policy.error).status === 404) return <NoPolicy />;
  return (
    <Page
      title={policy.data?.document.title ?? "Policy"}
      width="full"
      lead={policy.data && <Approved version={policy.data.version} />}
      aside={
        <>
          {may("plan.read") && (
            <Button renderRoot={(props) => <Link {...props} to="/plan" />}>Communications plan</Button>
          )}
          <Button renderRoot={(props) => <Link {...props} to="/policy/versions" />}>All versions</Button>
          <Button onClick={() => print()}>Print</Button>
        </>
      }
    >
      <Loaded query={policy} what="the policy" lines={9}>
        {(data) => (
          <>
            <Changes version={data.version} document={data.document} />
            <Reading document={data.document} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** Go to the rule or section the address names, once the policy is there. */
function useAnchor(ready: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (ready && hash) document.getElementById(hash)?.scrollIntoView({ block: "center" });
  }, [ready, hash]);
}

function NoPolicy() {
  const may = useMay();
  return (
    <Page title="Policy">
      <Empty title="No policy is in force yet.">
        <p>Until one is, nothing can be submitted: a proposal is always checked against a policy.</p>
        {may("policy.draft") && (
          <p>
            <Link to="/policy/versions">Draft the first version</Link>
          </p>
        )}
      </Empty>
    </Page>
  );
}
