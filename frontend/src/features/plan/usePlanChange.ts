import { useMutation } from "@tanstack/react-query";
import { asProblem } from "../../api/problem";
import { planQuery, queryClient } from "../../api/queries";
import type { Plan } from "../../api/types";
import { say } from "../../ui/notes";

type Change = {
  send: () => Promise<unknown>;
  said: string;
  onDone: () => void;
  /** Told how the plan stands when somebody else was quicker. */
  onMoved: (plan: Plan) => void;
};

/** Change something in the plan, then show the plan as it stands. */
export function usePlanChange({ send, said, onDone, onMoved }: Change) {
  return useMutation({
    mutationFn: send,
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: planQuery.queryKey });
      onDone();
      say(said);
    },
    onError: async (error) => {
      if (asProblem(error).status === 412)
        onMoved(await queryClient.fetchQuery({ ...planQuery, staleTime: 0 }));
    },
  });
}
