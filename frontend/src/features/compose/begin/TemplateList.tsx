import { Link } from "@tanstack/react-router";
import type { TemplateSummary } from "../../../api/types";
import { wordingOf } from "../../../kinds/register";
import { Button } from "../../../ui/controls/Button";
import { Flag } from "../../../ui/states/StateWord";
import { Failed } from "../../../ui/states/states";
import css from "./Begin.module.css";
import { useBeginFromTemplate } from "./useBeginFromTemplate";

type Props = {
  templates: readonly TemplateSummary[];
  /** How deep their titles stand on the page. */
  heading?: "h2" | "h3";
};

/** Templates to choose from, each with what it is for and the way to begin from it. */
export function TemplateList({ templates, heading: Heading = "h3" }: Props) {
  const begin = useBeginFromTemplate();
  return (
    <>
      {begin.error && <Failed error={begin.error} />}
      <ul className={css.list}>
        {templates.map((each) => (
          <li key={each.id} data-retired={each.retired}>
            <div>
              <Heading>
                <Link to="/templates/$templateId" params={{ templateId: each.id }}>
                  {each.title}
                </Link>
              </Heading>
              <p>{each.use_when}</p>
              <p className={css.about}>
                {wordingOf(each.kind).one}, kept by {each.owner.name}
                {!each.owner_active && " (no longer here)"}.{" "}
                {each.retired && (
                  <Flag shape="dash" tone="quiet">
                    Retired: nothing new begins from it
                  </Flag>
                )}
              </p>
            </div>
            {each.actions.includes("beginFromTemplate") && (
              <Button
                size="sm"
                loading={begin.isPending && begin.variables === each.id}
                disabled={begin.isPending}
                onClick={() => begin.mutate(each.id)}
              >
                Begin<span className="unseen"> from “{each.title}”</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
