import { useMutation } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { api, bodyOf, idempotent } from "../../api/client";
import { intents } from "../../api/intents";
import { proposalQuery, queryClient } from "../../api/queries";

/** Start a new proposal with the words and answers of an earlier one, and go there. Dates, evidence and declarations stay behind. */
export function useStartLike() {
  const router = useRouter();
  return useMutation({
    mutationFn: async (id: string) => {
      const { content } = await bodyOf(
        api.GET("/api/v1/proposals/{proposal_id}/like", { params: { path: { proposal_id: id } } }),
      );
      return intents.run(`like ${id}`, content, (key) =>
        bodyOf(api.POST("/api/v1/proposals", { params: { header: idempotent(key) }, body: { content } })),
      );
    },
    onSuccess: async (view) => {
      queryClient.setQueryData(proposalQuery(view.summary.id).queryKey, view);
      void queryClient.invalidateQueries({ queryKey: ["proposals", "desk"] });
      await router.navigate({ to: "/propose/$proposalId", params: { proposalId: view.summary.id } });
    },
  });
}
