import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api, bodyOf, idempotent } from "../../api/client";
import { intents } from "../../api/intents";
import { queryClient } from "../../api/queries";
import type { Template } from "../../api/types";
import { KINDS } from "../../kinds/register";
import { Button } from "../../ui/controls/Button";
import { Page } from "../../ui/layout/Page";
import { say } from "../../ui/states/messages";
import { Empty, Failed, Loaded } from "../../ui/states/states";
import begin from "../compose/begin/Begin.module.css";
import { TemplateList } from "../compose/begin/TemplateList";
import { startingTemplatesQuery, templatesQuery } from "../compose/begin/templateQueries";
import css from "./Templates.module.css";

/** What recurs, answered in advance: the templates in use, what is offered ready-made, and those that were retired. */
export function TemplatesPage() {
  const templates = useQuery(templatesQuery);
  return (
    <Page
      title="Templates"
      width="wide"
      lead="What we say again and again, with its questions answered in advance. What is different each time stands in square brackets and is filled in by whoever proposes it."
      aside={<Link to="/propose">Propose something</Link>}
    >
      <Loaded query={templates} what="the templates" lines={6}>
        {({ items, actions }) => {
          const adds = actions.includes("addTemplate");
          const retired = items.filter((each) => each.retired);
          const inUse = items.filter((each) => !each.retired);
          return (
            <div className={css.sections}>
              <section>
                <h2>In use</h2>
                {inUse.length === 0 && (
                  <Empty title="There is no template yet.">
                    <p>
                      {adds
                        ? "Write one, or take over one of those below."
                        : "A comms lead can add the first one."}
                    </p>
                  </Empty>
                )}
                <TemplateList templates={inUse} />
                {adds && <Add />}
              </section>
              {adds && <Offered />}
              {retired.length > 0 && (
                <section>
                  <h2>Retired</h2>
                  <TemplateList templates={retired} />
                </section>
              )}
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}

function Add() {
  return (
    <p className={`${css.acts} ${css.add}`}>
      {KINDS.map(({ kind, one, address }) => (
        <Button
          key={kind}
          renderRoot={(props) => (
            <Link {...props} to="/templates/$templateId/change" params={{ templateId: address }} />
          )}
        >
          Add a template for {one.toLowerCase()}
        </Button>
      ))}
    </p>
  );
}

/** Ready-made ones: one tap takes one over, and nothing is there before. */
function Offered() {
  const offered = useQuery(startingTemplatesQuery);
  const add = useMutation({
    mutationFn: (template: Template) =>
      intents.run(`take over ${template.title}`, template, (key) =>
        bodyOf(api.POST("/api/v1/templates", { params: { header: idempotent(key) }, body: { template } })),
      ),
    onSuccess: (_, { title }) => say(`“${title}” is among your templates. You keep it.`),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["templates"] }),
  });
  const items = offered.data ?? [];
  if (items.length === 0) return null;
  return (
    <section>
      <h2>Ready-made ones to take over</h2>
      {add.error && <Failed error={add.error} />}
      <ul className={begin.list}>
        {items.map((each) => (
          <li key={each.title}>
            <div>
              <h3>{each.title}</h3>
              <p>{each.use_when}</p>
            </div>
            <Button size="sm" disabled={add.isPending} onClick={() => add.mutate(each)}>
              Take over<span className="unseen"> “{each.title}”</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
