import { useQuery } from "@tanstack/react-query";
import { Remark } from "../../../ui/states/states";
import { begunLikeQuery } from "../../lists/useStartLike";

/** Says what was taken over from the other one, and what was not, with why. */
export function BegunLike({ id }: { id: string }) {
  const begun = useQuery(begunLikeQuery(id)).data;
  if (!begun) return null;
  return (
    <Remark title={`Started like “${begun.title}”`}>
      {begun.taken.length > 0 && <p>Taken over: {begun.taken.join("; ")}.</p>}
      <NotTakenOver left={begun.left} />
    </Remark>
  );
}

/** What was left out, each with its reason. */
export function NotTakenOver({ left }: { left: readonly string[] }) {
  if (left.length === 0) return null;
  return (
    <>
      <p>Not taken over:</p>
      <ul>
        {left.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </>
  );
}
