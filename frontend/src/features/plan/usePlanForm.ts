import { useMutation } from "@tanstack/react-query";
import { idempotent, ifMatch } from "../../api/client";
import { intents } from "../../api/intents";
import { asProblem } from "../../api/problem";
import { planQuery, queryClient } from "../../api/queries";
import type { Plan } from "../../api/types";
import { useEditing } from "../../ui/forms/concurrentEditing";
import { say } from "../../ui/states/messages";

type Item = { id: string; etag: string };

/** What the plan holds several of: how one begins, what of it may be written, and how it is sent. */
export type Kind<T extends Item, Input extends object> = {
  name: string;
  blank: Input;
  inputOf: (item: T) => Input;
  among: (plan: Plan) => readonly T[];
  change: (id: string, input: Input, header: ReturnType<typeof ifMatch>) => Promise<unknown>;
  add: (input: Input, header: ReturnType<typeof idempotent>) => Promise<unknown>;
};

/**
 * Change something in the plan or add it, then show the plan as it stands. When somebody else was quicker, both their
 * words and one's own stand until one of them is chosen.
 */
export function usePlanForm<T extends Item, Input extends object>(
  kind: Kind<T, Input>,
  item: T | null,
  onDone: () => void,
) {
  const form = useEditing({ etag: item?.etag ?? "", input: item ? kind.inputOf(item) : kind.blank });
  const { value, etag } = form;
  const change = useMutation({
    mutationFn: () =>
      item
        ? kind.change(item.id, value, ifMatch(etag))
        : intents.run(`add ${kind.name}`, value, (key) => kind.add(value, idempotent(key))),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: planQuery.queryKey });
      onDone();
      say(item ? `The ${kind.name} is changed.` : `The ${kind.name} is in the plan.`);
    },
    onError: async (error) => {
      if (asProblem(error).status !== 412) return;
      const plan = await queryClient.fetchQuery({ ...planQuery, staleTime: 0 });
      const now = kind.among(plan).find((each) => each.id === item?.id);
      if (now) form.meet({ etag: now.etag, input: kind.inputOf(now) });
    },
  });
  const settle = (choose: () => void) => () => {
    choose();
    change.reset();
  };
  return {
    value,
    set: form.set,
    theirs: form.theirs,
    busy: change.isPending,
    error: form.theirs ? null : change.error,
    save: () => change.mutate(),
    onMine: settle(form.keepMine),
    onTheirs: settle(form.takeTheirs),
  };
}
