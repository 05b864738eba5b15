import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useRouter } from "@tanstack/react-router";
import { api, bodyOf, idempotent } from "../../api/client";
import { intents } from "../../api/intents";
import { policiesQuery, policyInForceQuery, policyQuery, queryClient } from "../../api/queries";
import { useMay } from "../../api/session";
import type { PolicySummary } from "../../api/types";
import { Page } from "../../ui/Page";
import { StateWord } from "../../ui/StateWord";
import { Empty, Failed, Loaded } from "../../ui/states";
import { useDates } from "../../ui/time";
import desk from "../desk/Desk.module.css";
import { STARTER } from "./starter";
import { POLICY_STATES } from "./states";

export function VersionsPage() {
  const versions = useQuery(policiesQuery);
  const may = useMay();
  const draft = useDraftNew();
  return (
    <Page
      title="Versions of the policy"
      width="wide"
      lead={
        <p>
          A version takes force when a second person puts it in force.{" "}
          <Link to="/policy">Read the one in force</Link>
        </p>
      }
      aside={
        may("policy.draft") && (
          <Button variant="filled" loading={draft.isPending} onClick={() => draft.mutate()}>
            Draft a new version
          </Button>
        )
      }
    >
      {draft.error && <Failed error={draft.error} />}
      <Loaded query={versions} what="the versions">
        {(data) =>
          data.items.length === 0 ? (
            <Empty title="There is no version yet." />
          ) : (
            <ul className={desk.list}>
              {data.items.map((version) => (
                <Row key={version.id} version={version} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

/** A new draft begins with the text in force, so that the difference is what somebody changed. */
function useDraftNew() {
  const router = useRouter();
  return useMutation({
    mutationFn: async () => {
      const inForce = await queryClient.ensureQueryData(policyInForceQuery).catch(() => null);
      const body = { source: inForce?.source ?? STARTER };
      return intents.run("draft policy", body, (key) =>
        bodyOf(api.POST("/api/v1/policies", { body, params: { header: idempotent(key) } })),
      );
    },
    onSuccess: async (view) => {
      queryClient.setQueryData(policyQuery(view.version.id).queryKey, view);
      void queryClient.invalidateQueries({ queryKey: policiesQuery.queryKey });
      await router.navigate({ to: "/policy/versions/$versionId", params: { versionId: view.version.id } });
    },
  });
}

function Row({ version }: { version: PolicySummary }) {
  const { day } = useDates();
  return (
    <li className={desk.row}>
      <div className={desk.what}>
        <Link to="/policy/versions/$versionId" params={{ versionId: version.id }} className={desk.link}>
          Version {version.number}: {version.title}
        </Link>
        <p className={desk.from}>Written by {version.drafted_by.name}</p>
      </div>
      <div className={desk.when}>
        <StateWord state={version.state}>{POLICY_STATES[version.state]}</StateWord>
        {version.enacted_at ? (
          <span>
            since {day(version.enacted_at)}, by {version.enacted_by?.name}
          </span>
        ) : (
          version.submitted_at && <span>submitted {day(version.submitted_at)}</span>
        )}
      </div>
    </li>
  );
}
