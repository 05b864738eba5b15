import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { CompareTwo } from "../../ui/forms/compare/CompareTwo";
import { Changes } from "../../ui/layout/Changes";
import { Page } from "../../ui/layout/Page";
import { Loaded } from "../../ui/states/states";
import { useDates } from "../../ui/text/When";
import { templateDiffQuery, templateVersionsQuery } from "../compose/begin/templateQueries";

/** Any two versions of a template beside each other, as revisions of a proposal are. */
export function CompareTemplatePage() {
  const { templateId } = useParams({ from: "/inside/templates/$templateId/compare" });
  const asked = useSearch({ from: "/inside/templates/$templateId/compare" });
  const navigate = useNavigate({ from: "/templates/$templateId/compare" });
  const versions = useQuery(templateVersionsQuery(templateId));
  const { dated } = useDates();
  const title = versions.data?.[0]?.template.title;
  return (
    <Page
      title={title ? `Versions of “${title}”` : "Versions of a template"}
      lead="None of these versions can be changed any more. What began from one keeps its words."
      aside={
        <Link to="/templates/$templateId" params={{ templateId }}>
          Back to the template
        </Link>
      }
    >
      <Loaded query={versions} what="its versions" lines={8}>
        {(data) =>
          data.length < 2 ? (
            <p>It has one version only, so there is nothing to compare yet.</p>
          ) : (
            <CompareTwo
              versions={data.toReversed().map(({ number, author, created_at }) => ({
                number,
                words: `Version ${number}, ${dated(created_at)}, from ${author.name}`,
              }))}
              asked={asked}
              onChoose={(search) => void navigate({ search, resetScroll: false })}
            >
              {({ from, to }) => <Difference key={`${from} ${to}`} id={templateId} from={from} to={to} />}
            </CompareTwo>
          )
        }
      </Loaded>
    </Page>
  );
}

function Difference({ id, from, to }: { id: string; from: number; to: number }) {
  const diff = useQuery(templateDiffQuery(id, from, to));
  return (
    <Loaded query={diff} what="the change" lines={2}>
      {({ fields }) => <Changes fields={fields} same="They are the same." />}
    </Loaded>
  );
}
