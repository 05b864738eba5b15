import { queryOptions, useMutation } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { api, bodyOf, idempotent } from "../../api/client";
import { intents } from "../../api/intents";
import { planQuery, proposalQuery, queryClient } from "../../api/queries";
import type { Content } from "../../api/types";

type Taken = { title: string; taken: readonly string[]; left: readonly string[] };

/** What was taken over when a proposal was started like another: kept for as long as the page is open, and never asked for. */
export const begunLikeQuery = (id: string) =>
  queryOptions({
    queryKey: ["begun like", id],
    queryFn: (): Taken | null => null,
    enabled: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });

/** `content` with what was left out and follows from the rest. How that follows is fetched by whoever presses. */
async function followed(content: Content): Promise<Content> {
  const [{ withFollowed }, plan] = await Promise.all([
    import("../../kinds/followed"),
    queryClient.fetchQuery(planQuery),
  ]);
  return withFollowed(plan, content, content);
}

/** Start a new proposal with the words and answers of an earlier one, and go there. Dates, evidence and declarations stay behind. */
export function useStartLike() {
  const router = useRouter();
  return useMutation({
    mutationFn: async (id: string) => {
      const { content, earlier, taken, left } = await bodyOf(
        api.GET("/api/v1/proposals/{proposal_id}/like", { params: { path: { proposal_id: id } } }),
      );
      const whole = await followed(content);
      const view = await intents.run(`like ${id}`, whole, (key) =>
        bodyOf(
          api.POST("/api/v1/proposals", { params: { header: idempotent(key) }, body: { content: whole } }),
        ),
      );
      return { view, begun: { title: earlier.title, taken, left } };
    },
    onSuccess: async ({ view, begun }) => {
      queryClient.setQueryData(begunLikeQuery(view.summary.id).queryKey, begun);
      queryClient.setQueryData(proposalQuery(view.summary.id).queryKey, view);
      void queryClient.invalidateQueries({ queryKey: ["proposals", "desk"] });
      await router.navigate({ to: "/propose/$proposalId", params: { proposalId: view.summary.id } });
    },
  });
}
