import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useRouter } from "@tanstack/react-router";
import { api, bodyOf, idempotent } from "../../../api/client";
import { intents } from "../../../api/intents";
import { asProblem } from "../../../api/problem";
import { policyInForceQuery, policyQuery, queryClient } from "../../../api/queries";
import { useMay, useSession } from "../../../api/session";
import type { PolicyView } from "../../../api/types";
import { Page } from "../../../ui/layout/Page";
import { say } from "../../../ui/states/messages";
import { Empty, Failed, Waiting } from "../../../ui/states/states";
import { STARTER } from "../versions/starterPolicy";
import { Editor } from "./LazyEditor";
import { afterSaving, writeKept } from "./state/unsavedSource";
import { useUnsavedSource } from "./state/useUnsavedSource";

/** A new draft, in this browser only until it is saved for the first time. It begins as the version in force. */
export function NewDraft() {
  const may = useMay();
  const start = useQuery(policyInForceQuery);
  const none = asProblem(start.error).slug === "no-policy-in-force";
  return (
    <Page
      title="A new version of the policy"
      width="full"
      lead={
        <p>
          {start.data ? `It begins as version ${start.data.version.number}, which is in force. ` : ""}
          Nobody else sees it, and it has no number, until you save it.
        </p>
      }
      aside={<Link to="/policy/versions">All versions</Link>}
    >
      {!may("policy.draft") ? (
        <Empty title="Drafting a policy needs another role.">
          <p>You can read every version. Ask an administrator which roles may draft one.</p>
        </Empty>
      ) : start.data || none ? (
        <Write inForce={start.data} />
      ) : start.error ? (
        <Failed error={start.error} again={() => void start.refetch()} />
      ) : (
        <Waiting lines={12} what="the version in force" />
      )}
    </Page>
  );
}

function Write({ inForce }: { inForce: PolicyView | undefined }) {
  const router = useRouter();
  const { member_id } = useSession();
  const saved = { source: inForce?.source ?? STARTER, etag: inForce?.version.id ?? "" };
  const words = useUnsavedSource(`${member_id}.new`, saved);
  const save = useMutation({
    mutationFn: (source: string) => {
      const body = { source };
      return intents.run("draft policy", body, (key) =>
        bodyOf(api.POST("/api/v1/policies", { body, params: { header: idempotent(key) } })),
      );
    },
    onSuccess: async (view, sent) => {
      const { id, etag } = view.version;
      // What was typed while it was being saved goes on in the draft there is now.
      writeKept(`${member_id}.${id}`, afterSaving(words.text, sent, etag));
      words.keep(null);
      queryClient.setQueryData(policyQuery(view.version.id).queryKey, view);
      void queryClient.invalidateQueries({ queryKey: ["policies", "list"] });
      say(`Saved as version ${view.version.number}, a draft.`);
      const params = { versionId: view.version.id };
      await router.navigate({ to: "/policy/versions/$versionId", params, replace: true });
    },
  });
  return (
    <Editor
      saved={saved}
      words={words}
      save={save}
      act="Check and save as a draft"
      rest={inForce ? `Nothing differs from version ${inForce.version.number} yet.` : ""}
      moved="Another version took force since you began"
    />
  );
}
