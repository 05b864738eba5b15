import { Outlet, useRouterState } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { goLive } from "../../api/live";
import { heldPosition, useElsewhere, useSession, useSessionEnded } from "../../api/session";
import type { Session } from "../../api/types";
import { writeDatesIn } from "../../i18n/dates";
import { useKeys } from "../../ui/forms/shortcuts";
import { DatesLanguage, Zone } from "../../ui/text/When";
import { Header } from "./Header";
import { InOrganization } from "./InOrganization";
import { OfflineBar } from "./OfflineBar";
import css from "./Shell.module.css";

const KeyboardHelp = lazy(() => import("./KeyboardHelp"));
const Palette = lazy(() => import("./Palette"));
const SwitchBack = lazy(() => import("./SwitchBack"));
const SignInAgain = lazy(() => import("../session/SignInAgain"));

type Open = "help" | "palette" | null;

/** What stands around every page behind sign-in. */
export function Shell() {
  const session = useSession();
  const ended = useSessionEnded();
  const elsewhere = useElsewhere();
  const [open, setOpen] = useState<Open>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const close = () => setOpen(null);

  useEffect(() => goLive(session.organization.id, heldPosition()), [session.organization.id]);
  useEffect(() => {
    if (path) setOpen(null);
  }, [path]);
  useKeys({ "?": () => setOpen("help"), "/": () => setOpen("palette") });
  usePaletteChord(() => setOpen("palette"));

  return (
    <Times session={session}>
      <a className={css.skip} href="#main">
        Skip to the page
      </a>
      <Header onHelp={() => setOpen("help")} onFind={() => setOpen("palette")} />
      <OfflineBar />
      <main id="main" tabIndex={-1} className={css.main}>
        <InOrganization>
          <Outlet />
        </InOrganization>
      </main>
      <Suspense>
        {open === "help" && <KeyboardHelp onClose={close} />}
        {open === "palette" && <Palette onClose={close} />}
        {ended && <SignInAgain email={session.email} />}
        {!ended && elsewhere && <SwitchBack organization={session.organization} elsewhere={elsewhere} />}
      </Suspense>
    </Times>
  );
}

/** Times as whoever is signed in reads them: in their zone or the organization's, written as they chose. */
function Times({ session, children }: { session: Session; children: ReactNode }) {
  writeDatesIn(session.dates);
  return (
    <DatesLanguage.Provider value={session.dates}>
      <Zone.Provider value={session.zone ?? session.organization.timezone}>{children}</Zone.Provider>
    </DatesLanguage.Provider>
  );
}

function usePaletteChord(act: () => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
}
