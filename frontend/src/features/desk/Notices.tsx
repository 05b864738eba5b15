import { Button } from "@mantine/core";
import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api, bodyOf } from "../../api/client";
import { asProblem } from "../../api/problem";
import { queryClient } from "../../api/queries";
import type { components } from "../../api/schema.gen";
import css from "../../ui/layout/Lists.module.css";
import { say } from "../../ui/states/messages";
import { When } from "../../ui/text/When";

type Notice = components["schemas"]["NoticeView"];

export const noticesQuery = queryOptions({
  queryKey: ["notices"],
  queryFn: () => bodyOf(api.GET("/api/v1/notices")),
});

/** What this person should know though nothing is asked of them; each stays until they say that they noted it. */
export function Notices() {
  const { data } = useQuery(noticesQuery);
  if (!data || data.length === 0) return null;
  return (
    <section aria-label="What you should know">
      <h2 className={css.title}>
        What you should know <span className={css.count}>{data.length}</span>
      </h2>
      <ul className={css.list}>
        {data.map((notice) => (
          <Row key={notice.id} notice={notice} />
        ))}
      </ul>
    </section>
  );
}

function Row({ notice }: { notice: Notice }) {
  const note = useMutation({
    mutationFn: () =>
      api.PUT("/api/v1/notices/{notice_id}/read", { params: { path: { notice_id: notice.id } } }),
    onSuccess: () => {
      queryClient.setQueryData(noticesQuery.queryKey, (held) =>
        held?.filter((each) => each.id !== notice.id),
      );
    },
    onError: (error) => say(asProblem(error).detail),
  });
  return (
    <li className={css.notice}>
      <div>
        <p>{notice.words}</p>
        <p className={css.why}>
          <When at={notice.at} />
        </p>
      </div>
      <div className={css.noticeActs}>
        {notice.proposal_id && (
          <Link to="/proposals/$proposalId" params={{ proposalId: notice.proposal_id }}>
            Open it
          </Link>
        )}
        <Button size="sm" loading={note.isPending} onClick={() => note.mutate()}>
          Noted
        </Button>
      </div>
    </li>
  );
}
