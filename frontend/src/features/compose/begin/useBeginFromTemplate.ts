import { useMutation } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { api, bodyOf, idempotent } from "../../../api/client";
import { intents } from "../../../api/intents";
import { beginningQuery, planQuery, proposalQuery, queryClient } from "../../../api/queries";
import { titled } from "../../../kinds/draftContent";
import { begunLikeQuery } from "../../lists/useStartLike";
import { begun as answered } from "./beginning";

/**
 * Start a proposal from the newest version of a template, and go there. What the template leaves open and the plan leaves no choice
 * about is answered too.
 */
export function useBeginFromTemplate() {
  const router = useRouter();
  return useMutation({
    mutationFn: async (id: string) => {
      const from = await bodyOf(
        api.GET("/api/v1/templates/{template_id}/beginning", { params: { path: { template_id: id } } }),
      );
      const [plan, beginning] = await Promise.all([
        queryClient.fetchQuery(planQuery),
        queryClient.fetchQuery(beginningQuery(from.content.kind)),
      ]);
      const byPlan = { ...beginning, answers: beginning.answers.filter(({ source }) => source === "plan") };
      const { template_id, number } = from.begun_from;
      const body = {
        content: titled(answered(plan, from.content, byPlan)),
        template: { id: template_id, number },
      };
      const view = await intents.run(`begin from ${id}`, body, (key) =>
        bodyOf(api.POST("/api/v1/proposals", { params: { header: idempotent(key) }, body })),
      );
      return { view, begun: { title: from.begun_from.title, taken: [], left: from.left } };
    },
    onSuccess: async ({ view, begun }) => {
      queryClient.setQueryData(begunLikeQuery(view.summary.id).queryKey, begun);
      queryClient.setQueryData(proposalQuery(view.summary.id).queryKey, view);
      void queryClient.invalidateQueries({ queryKey: ["proposals", "desk"] });
      await router.navigate({ to: "/propose/$proposalId", params: { proposalId: view.summary.id } });
    },
  });
}
