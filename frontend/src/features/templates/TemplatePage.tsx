import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { api, bodyOf, ifMatch } from "../../api/client";
import { queryClient } from "../../api/queries";
import type { TemplateView } from "../../api/types";
import { wordingOf } from "../../kinds/register";
import { Button } from "../../ui/controls/Button";
import { Page } from "../../ui/layout/Page";
import { say } from "../../ui/states/messages";
import { Flag } from "../../ui/states/StateWord";
import { Failed, Loaded } from "../../ui/states/states";
import { When } from "../../ui/text/When";
import { templateQuery } from "../compose/begin/templateQueries";
import { useBeginFromTemplate } from "../compose/begin/useBeginFromTemplate";
import { HandOverSheet } from "./HandOverSheet";
import { Says } from "./Says";
import css from "./Templates.module.css";
import { Versions } from "./Versions";

/** One template to read, and what may be done with it. */
export function TemplatePage() {
  const { templateId } = useParams({ from: "/inside/templates/$templateId" });
  const template = useQuery(templateQuery(templateId));
  const summary = template.data?.summary;
  return (
    <Page
      title={summary?.title ?? "Template"}
      width="wide"
      lead={
        summary && (
          <p>
            A template for {wordingOf(summary.kind).one.toLowerCase()}, version {summary.number} from{" "}
            <When at={summary.updated_at} />. Kept by {summary.owner.name}
            {!summary.owner_active && ", who is no longer here"}.
          </p>
        )
      }
      aside={<Link to="/templates">All templates</Link>}
    >
      <Loaded query={template} what="the template" lines={8}>
        {(view) => (
          <div className={css.sections}>
            {view.summary.retired && (
              <Flag shape="dash" tone="quiet">
                Retired: nothing new begins from it
              </Flag>
            )}
            <Acts view={view} />
            <section>
              <h2>What it says</h2>
              <Says template={view.template} />
            </section>
            <Versions id={templateId} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Acts({ view: { summary } }: { view: TemplateView }) {
  const [handing, setHanding] = useState(false);
  const begin = useBeginFromTemplate();
  const retire = useMutation({
    mutationFn: (retired: boolean) =>
      bodyOf(
        api.PUT("/api/v1/templates/{template_id}/retired", {
          params: { path: { template_id: summary.id }, header: ifMatch(summary.etag) },
          body: { retired },
        }),
      ),
    onSuccess: (after) => {
      queryClient.setQueryData(templateQuery(summary.id).queryKey, after);
      say(after.summary.retired ? "It is retired. What began from it stays." : "It is in use again.");
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["templates"] }),
  });
  const may = (action: string) => summary.actions.includes(action);
  const error = begin.error ?? retire.error;
  return (
    <>
      {error && <Failed error={error} />}
      <p className={css.acts}>
        {may("beginFromTemplate") && (
          <Button variant="filled" loading={begin.isPending} onClick={() => begin.mutate(summary.id)}>
            Begin from it
          </Button>
        )}
        {may("changeTemplate") && (
          <Button
            renderRoot={(props) => (
              <Link {...props} to="/templates/$templateId/change" params={{ templateId: summary.id }} />
            )}
          >
            Change it
          </Button>
        )}
        {may("handOverTemplate") && (
          <Button onClick={() => setHanding(true)}>Let somebody else keep it</Button>
        )}
        {may("retireTemplate") && (
          <Button loading={retire.isPending} onClick={() => retire.mutate(true)}>
            Retire it
          </Button>
        )}
        {may("restoreTemplate") && (
          <Button loading={retire.isPending} onClick={() => retire.mutate(false)}>
            Bring it back
          </Button>
        )}
      </p>
      {handing && <HandOverSheet template={summary} onClose={() => setHanding(false)} />}
    </>
  );
}
