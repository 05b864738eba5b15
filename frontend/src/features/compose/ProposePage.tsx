import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { deskQuery } from "../../api/queries";
import { useMay } from "../../api/session";
import { KINDS } from "../../kinds/register";
import { Button } from "../../ui/controls/Button";
import desk from "../../ui/layout/Lists.module.css";
import { Page } from "../../ui/layout/Page";
import { Remark } from "../../ui/states/states";
import { DeskRow } from "../lists/DeskRow";
import { TemplateList } from "./begin/TemplateList";
import { templatesQuery } from "./begin/templateQueries";
import css from "./Parts.module.css";

const MOST = 6;

/** What recurs, answered in advance: a few templates to begin from at once. */
function FromTemplates() {
  const templates = useQuery(templatesQuery).data;
  const inUse = templates?.items.filter(({ retired }) => !retired) ?? [];
  const adds = templates?.actions.includes("addTemplate");
  if (inUse.length === 0 && !adds) return null;
  return (
    <section className={css.templates}>
      <h2 className={desk.title}>Begin from a template</h2>
      <TemplateList templates={inUse.slice(0, MOST)} />
      <p>
        <Link to="/templates">
          {inUse.length === 0 ? "Write templates for what recurs" : "See all templates"}
        </Link>
      </p>
    </section>
  );
}

/** The choice of what to propose, and the drafts one may rather go on with. */
export function ProposePage() {
  const may = useMay();
  const drafts = useQuery(deskQuery).data?.drafts ?? [];
  if (!may("proposal.create")) {
    return (
      <Page title="Propose">
        <Remark title="You may read here, but not propose">
          <p>
            Proposing needs a role such as staff. An administrator of your organization can give it to you.
          </p>
        </Remark>
      </Page>
    );
  }
  return (
    <Page
      title="What do you want to propose?"
      lead={
        may("plan.read") && (
          <p>
            Everything we say serves an objective of <Link to="/plan">the communications plan</Link>.
          </p>
        )
      }
    >
      <ul className={css.choices}>
        {KINDS.map(({ kind, one, about, verb, address }) => (
          <li key={kind}>
            <h2>{one}</h2>
            <p>{about}</p>
            <Button
              variant="filled"
              renderRoot={(props) => (
                <Link {...props} to="/propose/$proposalId" params={{ proposalId: address }} />
              )}
            >
              {verb}
            </Button>
          </li>
        ))}
      </ul>
      <FromTemplates />
      {drafts.length > 0 && (
        <section>
          <h2 className={desk.title}>Or go on with a draft</h2>
          <ul className={desk.list}>
            {drafts.map((item) => (
              <DeskRow key={item.proposal.id} item={item} side="draft" />
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}
