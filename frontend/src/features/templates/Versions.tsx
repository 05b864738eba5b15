import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Digest } from "../../ui/forms/Digest";
import { Loaded } from "../../ui/states/states";
import { When } from "../../ui/text/When";
import { templateVersionsQuery } from "../compose/begin/templateQueries";
import { Says } from "./Says";
import css from "./Templates.module.css";

/** What the template said from one change to the next. Proposals that began from an earlier version keep its words. */
export function Versions({ id }: { id: string }) {
  const versions = useQuery(templateVersionsQuery(id));
  return (
    <section>
      <h2>Versions</h2>
      <Loaded query={versions} what="its versions" lines={3}>
        {(items) => (
          <ol className={css.versions} reversed>
            {items.map((each) => (
              <li key={each.number} value={each.number}>
                From {each.author.name}, <When at={each.created_at} />
                {each === items[0] && ". This is what new proposals begin from"}.{" "}
                <span className={css.about}>
                  <Digest value={each.digest} what={`version ${each.number}`} />
                </span>
                {each.number > 1 && (
                  <p>
                    <Link
                      to="/templates/$templateId/compare"
                      params={{ templateId: id }}
                      search={{ from: each.number - 1, to: each.number }}
                    >
                      What changed from version {each.number - 1} to {each.number}
                    </Link>
                  </p>
                )}
                {each !== items[0] && (
                  <details>
                    <summary>What version {each.number} said</summary>
                    <Says template={each.template} />
                  </details>
                )}
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </section>
  );
}
