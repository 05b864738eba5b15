import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import css from "./Notices.module.css";
import { unreadQuery } from "./queries";

const MOST = 99;

/** The way to everything one was told, with how much of it is unread. The number follows what happens. */
export function UnreadLink() {
  const unread = useQuery(unreadQuery).data?.unread ?? 0;
  const count = unread > MOST ? `${MOST}+` : String(unread);
  return (
    <Link to="/notices" className={css.unread} activeProps={{ "aria-current": "page" }}>
      Notices
      {unread > 0 && (
        <span className={css.number}>
          {count}
          <span className="unseen"> unread</span>
        </span>
      )}
    </Link>
  );
}
