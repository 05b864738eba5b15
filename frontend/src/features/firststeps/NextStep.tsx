import { useQuery } from "@tanstack/react-query";
import { Remark } from "../../ui/states/states";
import { type FirstStep, firstStepsQuery } from "./queries";
import { StepLink } from "./StepLink";

/** On a page where first steps are done: what comes next, with the way there. `here` are the steps this page is for. */
export function NextStep({ here }: { here: readonly FirstStep["id"][] }) {
  const { data } = useQuery(firstStepsQuery);
  const left = data?.filter(({ state }) => state === "next") ?? [];
  const next = left[0];
  if (!next || here.includes(next.id)) return null;
  return (
    <Remark title={`What comes next: ${next.title.charAt(0).toLowerCase()}${next.title.slice(1)}`}>
      <div>
        <StepLink step={next} />
      </div>
    </Remark>
  );
}
