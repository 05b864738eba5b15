import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Kind } from "../../../api/types";
import { wordingOf } from "../../../kinds/register";
import { Sheet } from "../../../ui/layout/Sheet";
import { Loaded } from "../../../ui/states/states";
import { TemplateList } from "./TemplateList";
import { templatesQuery } from "./templateQueries";

/** The templates of one kind, to begin from. */
export default function TemplateSheet({ kind, onClose }: { kind: Kind; onClose: () => void }) {
  const templates = useQuery(templatesQuery);
  return (
    <Sheet open onClose={onClose} title="Begin from a template">
      <Loaded query={templates} what="the templates">
        {({ items }) => {
          const fitting = items.filter((each) => each.kind === kind && !each.retired);
          return fitting.length ? (
            <TemplateList templates={fitting} />
          ) : (
            <p>
              There is no template for {wordingOf(kind).many} yet.{" "}
              <Link to="/templates">See all templates</Link>
            </p>
          );
        }}
      </Loaded>
    </Sheet>
  );
}
