import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { asProblem } from "../../api/problem";
import { Page } from "../../ui/layout/Page";
import { Failed } from "../../ui/states/states";

/** The same words for a page that never was and for one that belongs to somebody else. */
export function NotFound() {
  return (
    <Page title="There is nothing here">
      <p>This page does not exist, or it is not in your organization.</p>
      <p>
        <Link to="/desk">Go to your desk</Link>
      </p>
    </Page>
  );
}

export function Crash({ error, again }: { error: unknown; again: () => void }) {
  const { offline } = asProblem(error);
  useEffect(() => {
    if (!offline) return;
    // The program's parts are asked for once a visit: with the network back, the page starts anew.
    const reload = () => location.reload();
    window.addEventListener("online", reload);
    return () => window.removeEventListener("online", reload);
  }, [offline]);
  if (offline) {
    return (
      <Page title="This page is not here yet">
        <Failed error={error}>
          <p>This page comes by itself once the network is back.</p>
        </Failed>
      </Page>
    );
  }
  return (
    <Page title="This page could not be shown">
      <Failed error={error} again={again}>
        <p>
          <a href="/desk">Go to your desk</a>
        </p>
      </Failed>
    </Page>
  );
}
