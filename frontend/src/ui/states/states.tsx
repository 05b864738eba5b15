import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { asProblem, OFFLINE, Problem } from "../../api/problem";
import { Button } from "../controls/Button";
import css from "./states.module.css";

/** Grey lines in the place of what is coming; they appear after 200 ms, so that a quick answer does not flicker. */
export function Waiting({ lines = 4, what = "this page" }: { lines?: number; what?: string }) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={css.waiting} role="status" data-loading>
      {slow && <span className="unseen">Loading {what}</span>}
      {slow &&
        Array.from({ length: lines }, (_, line) => (
          <span key={line} className={css.line} aria-hidden="true" />
        ))}
    </div>
  );
}

type NoteProps = {
  tone?: "plain" | "heed" | "stop";
  title?: ReactNode;
  children?: ReactNode;
  role?: "alert" | "status";
};

/** A remark about the page itself: a heading, a sentence, a way on. The tone is in the words and in the edge. */
export function Remark({ tone = "plain", title, children, role }: NoteProps) {
  return (
    <div className={css.remark} data-tone={tone} role={role}>
      {title && <strong>{title}</strong>}
      {children}
    </div>
  );
}

type FailedProps = { error: unknown; again?: () => void; children?: ReactNode };

/** A problem in words: what, why, how to fix it, and a way on. */
export function Failed({ error, again, children }: FailedProps) {
  const problem = asProblem(error);
  return (
    <Remark tone={problem.offline ? "heed" : "stop"} title={problem.title} role="alert">
      <ProblemWords problem={problem} />
      {again && (
        <div>
          <Button size="sm" onClick={again}>
            Try again
          </Button>
        </div>
      )}
      {children}
    </Remark>
  );
}

export function ProblemWords({ problem }: { problem: Problem }) {
  return (
    <>
      {problem.detail && <p>{problem.detail}</p>}
      {problem.errors.length > 0 && (
        <ul>
          {problem.errors.map((error) => (
            <li key={`${error.pointer}${error.message}`}>
              {error.line ? `Line ${error.line}: ` : ""}
              {error.message}
              {error.fix ? ` ${error.fix}` : ""}
            </li>
          ))}
        </ul>
      )}
      {problem.fix && <p>{problem.fix}</p>}
      {problem.slug === "internal-error" && problem.instance && (
        <p>
          The request’s id: <code>{problem.instance}</code>
        </p>
      )}
    </>
  );
}

type QueryLike<T> = {
  data: T | undefined;
  error: unknown;
  refetch: () => unknown;
  fetchStatus?: "fetching" | "paused" | "idle";
};

type LoadedProps<T> = {
  query: QueryLike<T>;
  what?: string;
  lines?: number;
  /** Whether what stands beside it is known too, where a page is shown as a whole or not at all. */
  complete?: boolean;
  children: (data: T) => ReactNode;
};

/** What a query found, or that it is on its way, or why it did not come. Old data stays in view while offline. */
export function Loaded<T>({ query, what, lines, complete = true, children }: LoadedProps<T>) {
  if (query.data !== undefined && complete) return children(query.data);
  // Without a network a question waits to be asked; it is asked by itself once the network is back.
  if (query.fetchStatus === "paused") return <Failed error={new Problem(OFFLINE)} />;
  if (query.error) return <CouldNot error={query.error} again={() => void query.refetch()} />;
  return <Waiting {...(what ? { what } : {})} {...(lines ? { lines } : {})} />;
}

/** What could not be shown. Asking again helps only where the answer may change. */
function CouldNot({ error, again }: { error: unknown; again: () => void }) {
  const problem = asProblem(error);
  const final = problem.status >= 400 && !problem.passing;
  return (
    <Failed error={error} {...(final ? {} : { again })}>
      {final && (
        <p>
          <Link to="/desk">Go to your desk</Link>
        </p>
      )}
    </Failed>
  );
}

export function Empty({ title, children }: { title?: string; children?: ReactNode }) {
  return (
    <div className={css.empty}>
      {title && <strong>{title}</strong>}
      {children}
    </div>
  );
}
