import { useQuery } from "@tanstack/react-query";
import { Link, useRouter, useSearch } from "@tanstack/react-router";
import { tellSessionChanged } from "../../api/live";
import { queryClient, waysQuery } from "../../api/queries";
import { adopt } from "../../api/session";
import { Entrance } from "./Entrance";
import { SignInForm } from "./SignInForm";

/** Only a path within these pages; an address elsewhere would let a stranger's link lead people away. */
export function safeNext(next: string | undefined): string {
  return next?.startsWith("/") && !next.startsWith("//") && !next.includes("\\") ? next : "/desk";
}

/** The organization that the address somebody came for names, as links in letters do. */
export function organizationIn(next: string | undefined): string {
  return new URLSearchParams(safeNext(next).split(/[?#]/)[1]).get("in")?.slice(0, 60) ?? "";
}

export function SignInPage() {
  const router = useRouter();
  const { data: ways } = useQuery(waysQuery);
  const { next } = useSearch({ from: "/sign-in" });
  return (
    <Entrance
      title="Sign in"
      lead="Propose what your organization says in public, decide on it, and read how it was decided."
    >
      <SignInForm
        organization={organizationIn(next)}
        onSignedIn={(session) => {
          queryClient.clear();
          adopt(session);
          tellSessionChanged();
          router.history.push(safeNext(next));
        }}
      />
      {ways && (
        <p>
          Forgotten your password?{" "}
          {ways.mail ? (
            <Link to="/forgotten">Get a link to choose a new one</Link>
          ) : (
            "An administrator of your organization can make you a link to choose a new one."
          )}
        </p>
      )}
      {ways?.demo && (
        <p>
          This is a demo: <Link to="/demo/mail">its mailbox</Link> shows what would have been sent by mail.
        </p>
      )}
    </Entrance>
  );
}
