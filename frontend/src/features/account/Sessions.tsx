import { useMutation, useQuery } from "@tanstack/react-query";
import { api, bodyOf } from "../../api/client";
import { queryClient } from "../../api/queries";
import type { OpenSession } from "../../api/types";
import { Button } from "../../ui/controls/Button";
import { TextButton } from "../../ui/forms/TextButton";
import { say } from "../../ui/states/messages";
import { Failed, Loaded } from "../../ui/states/states";
import { When } from "../../ui/text/When";
import css from "./Account.module.css";

const KEY = ["sessions"];

/** Where this person is signed in, and ending it: one, or all but this one. */
export function Sessions() {
  const sessions = useQuery({ queryKey: KEY, queryFn: () => bodyOf(api.GET("/api/v1/sessions")) });
  const others = useMutation({
    mutationFn: () => api.DELETE("/api/v1/sessions"),
    onSuccess: () => say("You are signed out everywhere but here."),
    onSettled: () => queryClient.invalidateQueries({ queryKey: KEY }),
  });
  return (
    <Loaded query={sessions} what="where you are signed in">
      {(items) => (
        <>
          <ul className={css.sessions}>
            {items.map((one) => (
              <Row key={one.id} session={one} />
            ))}
          </ul>
          {others.error && <Failed error={others.error} />}
          {items.length > 1 && (
            <Button loading={others.isPending} onClick={() => others.mutate()}>
              Sign out everywhere else
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}

function Row({ session }: { session: OpenSession }) {
  const end = useMutation({
    mutationFn: () =>
      api.DELETE("/api/v1/sessions/{session_id}", { params: { path: { session_id: session.id } } }),
    onSuccess: () => say(`Signed out on ${session.device}.`),
    onSettled: () => queryClient.invalidateQueries({ queryKey: KEY }),
  });
  return (
    <li className={css.session}>
      <div>
        <strong>{session.device}</strong>
        {session.here && ", this one"}
        <div className={css.quiet}>
          In {session.organization}. Signed in <When at={session.created_at} as="moment" />, last used{" "}
          <When at={session.seen_at} as="moment" />.
        </div>
        {end.error && <Failed error={end.error} />}
      </div>
      {!session.here && (
        <TextButton disabled={end.isPending} onClick={() => end.mutate()}>
          Sign out there<span className="unseen">, on {session.device}</span>
        </TextButton>
      )}
    </li>
  );
}
