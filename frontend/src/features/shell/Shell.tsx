import { Outlet, useRouterState } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { goLive } from "../../api/live";
import { heldPosition, useElsewhere, useSession, useSessionEnded } from "../../api/session";
import { useKeys } from "../../ui/forms/shortcuts";
import { Zone } from "../../ui/text/When";
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
    <Zone.Provider value={session.organization.timezone}>
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
    </Zone.Provider>
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
