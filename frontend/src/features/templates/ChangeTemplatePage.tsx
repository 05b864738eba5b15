import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { planQuery } from "../../api/queries";
import { useMay } from "../../api/session";
import type { Kind, Plan, Template, TemplateView } from "../../api/types";
import { asWritten, blank } from "../../kinds/draftContent";
import { KINDS, wordingOf } from "../../kinds/register";
import { Page } from "../../ui/layout/Page";
import { Loaded, Remark } from "../../ui/states/states";
import { templateQuery } from "../compose/begin/templateQueries";
import { TemplateForm } from "./TemplateForm";

/** Writing a new template (`/templates/post/change` and the like) or changing one (`/templates/<id>/change`). */
export function ChangeTemplatePage() {
  const { templateId } = useParams({ from: "/inside/templates/$templateId/change" });
  const may = useMay();
  const plan = useQuery(planQuery);
  const kind = KINDS.find(({ address }) => address === templateId)?.kind;
  if (!may("plan.manage")) return <MayNot />;
  return (
    <Page
      title={kind ? `A template for ${wordingOf(kind).one.toLowerCase()}` : "Change the template"}
      lead="Answer what is the same each time. Put what is different in square brackets, such as [street]: whoever proposes it fills that in. Dates, evidence and what only an author knows are asked each time."
      aside={<Link to="/templates">All templates</Link>}
    >
      <Loaded query={plan} what="the plan">
        {(known) =>
          kind ? (
            <TemplateForm key={kind} template={fresh(kind)} plan={known} view={null} keep={kind} />
          ) : (
            <Existing id={templateId} plan={known} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Existing({ id, plan }: { id: string; plan: Plan }) {
  const template = useQuery(templateQuery(id));
  return (
    <Loaded query={template} what="the template" lines={8}>
      {(view) => <TemplateForm key={id} template={written(view)} plan={plan} view={view} keep={id} />}
    </Loaded>
  );
}

const written = ({ template }: TemplateView): Template => ({
  ...template,
  content: asWritten(template.content),
});

const fresh = (kind: Kind): Template => ({
  title: "",
  use_when: "",
  picture_hint: "",
  content: blank(kind),
});

function MayNot() {
  return (
    <Page title="Templates">
      <Remark title="Templates are kept by others">
        <p>Whoever may change the communications plan writes templates, such as a comms lead.</p>
        <p>
          <Link to="/templates">See the templates</Link>
        </p>
      </Remark>
    </Page>
  );
}
