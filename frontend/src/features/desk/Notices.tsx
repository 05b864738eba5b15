import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { asProblem } from "../../api/problem";
import { queryClient } from "../../api/queries";
import { Button } from "../../ui/controls/Button";
import css from "../../ui/layout/Lists.module.css";
import { say } from "../../ui/states/messages";
import { When } from "../../ui/text/When";
import { placeOf } from "../notices/placeOf";
import { Quoted } from "../notices/Quoted";
import { deskNoticesQuery, type Notice, readThese } from "../notices/queries";

/** Takes what was noted off the list; several at once go in one request, and doing it again does nothing. */
function useNoting(notices: readonly Notice[]) {
  const ids = notices.map((each) => each.id);
  return useMutation({
    mutationFn: () => readThese(ids),
    onSuccess: () => {
      queryClient.setQueryData(deskNoticesQuery.queryKey, (held) =>
        held?.filter((each) => !ids.includes(each.id)),
      );
    },
    onError: (error) => say(asProblem(error).detail),
  });
}

/** What this person should know though nothing is asked of them; each stays until they say that they noted it. */
export function Notices() {
  const { data } = useQuery(deskNoticesQuery);
  const noteAll = useNoting(data ?? []);
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
      {data.length > 1 && (
        <p className={css.more}>
          <Button loading={noteAll.isPending} onClick={() => noteAll.mutate()}>
            Note all {data.length}
          </Button>
        </p>
      )}
    </section>
  );
}

function Row({ notice }: { notice: Notice }) {
  const note = useNoting([notice]);
  return (
    <li className={css.notice}>
      <div>
        <p>{notice.words}</p>
        <Quoted quoted={notice.quoted} />
        <p className={css.why}>
          <When at={notice.at} />
        </p>
      </div>
      <div className={css.noticeActs}>
        {notice.path && <Link {...placeOf(notice.path)}>Open it</Link>}
        <Button size="sm" loading={note.isPending} onClick={() => note.mutate()}>
          Noted
        </Button>
      </div>
    </li>
  );
}
