import { Link } from "@tanstack/react-router";
import { useMay, useSession } from "../../api/session";
import { Mark } from "../../ui/layout/Logo";
import { UnreadLink } from "../notices/UnreadLink";
import { OrganizationMenu } from "./OrganizationMenu";
import { PersonMenu } from "./PersonMenu";
import css from "./Shell.module.css";

const PLACES = [
  { to: "/desk", word: "Your desk", needs: null },
  { to: "/propose", word: "Propose", needs: "proposal.create" },
  { to: "/policy", word: "Policy", needs: "policy.read" },
  { to: "/plan", word: "Plan", needs: "plan.read" },
  { to: "/people", word: "People", needs: "member.read" },
  { to: "/record", word: "Record", needs: "record.read" },
] as const;

const MOST = 5;

/** The places this person can use. The navigation shows the first five; the person's menu has the rest. */
export function useEditorPlace() {
  const may = useMay();
  return PLACES.filter((place) => place.needs === null || may(place.needs));
}

export function Header({ onHelp, onFind }: { onHelp: () => void; onFind: () => void }) {
  const session = useSession();
  const places = useEditorPlace();
  const further = places.slice(MOST);
  return (
    <header className={`${css.header} unprinted`}>
      <div className={css.bar}>
        <div className={css.home}>
          <Link to="/desk" className={css.mark} aria-label="Hashmark: your desk">
            <Mark />
          </Link>
          <OrganizationMenu session={session} />
        </div>
        <div className={css.person}>
          <UnreadLink />
          <PersonMenu session={session} further={further} onHelp={onHelp} onFind={onFind} />
        </div>
        <nav className={css.nav} aria-label="Main">
          {places.slice(0, MOST).map((place) => (
            <Link key={place.to} to={place.to} activeProps={{ "aria-current": "page" }}>
              {place.word}
            </Link>
          ))}
        </nav>
      </div>
    </header>
  );
}
