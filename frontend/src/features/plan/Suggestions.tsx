import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { idempotent } from "../../api/client";
import { intents } from "../../api/intents";
import { planQuery, queryClient } from "../../api/queries";
import { useMay } from "../../api/session";
import { say } from "../../ui/states/messages";
import { Failed } from "../../ui/states/states";
import { startingSetsQuery } from "../policy/starting/queries";
import { AUDIENCES } from "./AudienceSheet";
import { OBJECTIVES } from "./ObjectiveSheet";
import css from "./Plan.module.css";

const ADD = {
  audiences: (name: string) => {
    const body = { name, retired: false };
    return intents.run("add audience", body, (key) => AUDIENCES.add(body, idempotent(key)));
  },
  objectives: (title: string) => {
    const body = { title, description: "", retired: false };
    return intents.run("add objective", body, (key) => OBJECTIVES.add(body, idempotent(key)));
  },
};

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
