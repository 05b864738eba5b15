import { useMutation, useQuery } from "@tanstack/react-query";
import { planQuery, queryClient, startingSetsQuery } from "../../api/queries";
import { useMay } from "../../api/session";
import { Button } from "../../ui/controls/Button";
import { say } from "../../ui/states/messages";
import { Failed } from "../../ui/states/states";
import { addNamed, addTitled } from "../policy/starting/firstPlan";
import css from "./Plan.module.css";

const ADD = { audiences: addNamed, objectives: addTitled };

/** What a plan may begin with, added by one tap each. The words can be changed afterwards. */
export function Suggestions({ of }: { of: keyof typeof ADD }) {
  const offered = useQuery({ ...startingSetsQuery, enabled: useMay()("policy.draft") });
  const add = useMutation({
    mutationFn: (words: string) => ADD[of](words),
    onSuccess: (_, words) => say(`“${words}” is in the plan.`),
    onSettled: () => queryClient.invalidateQueries({ queryKey: planQuery.queryKey }),
  });
  const words = [...new Set((offered.data?.sets ?? []).flatMap((set) => set[of]))];
  if (words.length === 0) return null;
  return (
    <>
      <div className={css.suggestions}>
        {words.map((each) => (
          <Button key={each} size="sm" disabled={add.isPending} onClick={() => add.mutate(each)}>
            <span className="unseen">Add </span>
            {each}
          </Button>
        ))}
      </div>
      {add.error && <Failed error={add.error} />}
    </>
  );
}
