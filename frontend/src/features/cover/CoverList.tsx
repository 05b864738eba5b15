import { useMutation } from "@tanstack/react-query";
import { api, bodyOf } from "../../api/client";
import { queryClient } from "../../api/queries";
import { useSession } from "../../api/session";
import { TextButton } from "../../ui/forms/TextButton";
import { say } from "../../ui/states/messages";
import { Flag } from "../../ui/states/StateWord";
import { Failed } from "../../ui/states/states";
import { useDates } from "../../ui/text/When";
import css from "./Cover.module.css";
import { type Cover, coverWords } from "./phrasing";

/** Cover, a sentence each, with ending it for whoever may. */
export function CoverList({ covers, none }: { covers: readonly Cover[]; none: string }) {
  if (covers.length === 0) return <p className={css.quiet}>{none}</p>;
  return (
    <ul className={css.list}>
      {covers.map((cover) => (
        <One key={cover.id} cover={cover} />
      ))}
    </ul>
  );
}

function One({ cover }: { cover: Cover }) {
  const { member_id } = useSession();
  const dates = useDates();
  const end = useMutation({
    mutationFn: () =>
      bodyOf(api.POST("/api/v1/covers/{cover_id}/end", { params: { path: { cover_id: cover.id } } })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ["people", "cover"] });
      say("It is ended. What was decided stays decided.");
    },
  });
  return (
    <li data-over={cover.state === "over"}>
      <p>
        {coverWords(cover, member_id, dates)}
        {cover.set_by.id !== cover.member.id && (
          <span className={css.quiet}>
            {" "}
            Set by {cover.set_by.id === member_id ? "you" : cover.set_by.name}.
          </span>
        )}
      </p>
      {!cover.able && cover.state !== "over" && (
        <Flag shape="bang" tone="heed">
          {`${cover.deputy.name} can no longer decide, so nobody covers. End it and choose somebody else.`}
        </Flag>
      )}
      {cover.actions.includes("endCover") && (
        <TextButton onClick={() => end.mutate()} disabled={end.isPending}>
          {cover.state === "coming" ? "Call it off" : "End it now"}
          <span className="unseen">: {coverWords(cover, member_id, dates)}</span>
        </TextButton>
      )}
      {end.error && <Failed error={end.error} />}
    </li>
  );
}
