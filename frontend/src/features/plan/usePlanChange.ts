import { useMutation } from "@tanstack/react-query";
import { planQuery, queryClient } from "../../api/queries";
import { say } from "../../ui/notes";

/** Change something in the plan, then show the plan as it stands. */
export function usePlanChange(onDone: () => void, send: () => Promise<unknown>) {
  return useMutation({
    mutationFn: send,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: planQuery.queryKey });
      onDone();
      say("The plan is saved.");
    },
  });
}
