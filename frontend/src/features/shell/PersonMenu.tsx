import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { api } from "../../api/client";
import { tellSessionChanged } from "../../api/live";
import { asProblem } from "../../api/problem";
import type { Session } from "../../api/types";
import { listed, roleName } from "../../i18n/phrasing";
import { Disclose } from "../../ui/layout/Disclose";
import { chooseScheme, chosenScheme, type Scheme } from "../../ui/states/colours";
import { say } from "../../ui/states/messages";
import css from "./Shell.module.css";

const SCHEMES: [Scheme, string][] = [
  ["auto", "As on this device"],
  ["light", "Light"],
  ["dark", "Dark"],
];

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .filter((_, at, all) => at === 0 || at === all.length - 1)
    .join("")
    .toUpperCase();

type Place = { to: string; word: string };
type Props = { session: Session; further: readonly Place[]; onHelp: () => void; onFind: () => void };

export function PersonMenu({ session, further, onHelp, onFind }: Props) {
  const [scheme, setScheme] = useState(chosenScheme);
  const colour = (chosen: Scheme) => {
    chooseScheme(chosen);
    setScheme(chosen);
  };
  const leave = useMutation({
    mutationFn: () => api.DELETE("/api/v1/session"),
    onSuccess: () => {
      tellSessionChanged();
      location.assign("/sign-in");
    },
    onError: (error) => say(`You are still signed in. ${asProblem(error).detail} ${asProblem(error).fix}`),
  });
  const label = (
    <>
      <span className={css.name}>{session.name}</span>
      <span className="unseen">: your menu</span>
      {/* Drawn by the style sheet: a picture of the name, not words that speech input could be asked to press. */}
      <span className={css.initials} aria-hidden="true" data-initials={initials(session.name)} />
    </>
  );
  return (
    <Disclose label={label} align="end">
      {(close) => (
        <>
          <p>
            {session.name}, {listed(session.roles.map(roleName))}
          </p>
          <Link to="/account" onClick={close}>
            Your account
          </Link>
          {further.map(({ to, word }) => (
            <Link key={to} to={to} onClick={close}>
              {word}
            </Link>
          ))}
          {session.permissions.includes("organization.manage") && (
            <Link to="/settings" onClick={close}>
              Settings of {session.organization.name}
            </Link>
          )}
          {session.demo && (
            <Link to="/demo/mail" onClick={close}>
              Mailbox of the demo
            </Link>
          )}
          <button type="button" onClick={onFind}>
            Find or go to <small>Ctrl K</small>
          </button>
          <button type="button" onClick={onHelp}>
            Keyboard help <small>?</small>
          </button>
          <hr />
          <p id="scheme">Colours</p>
          <fieldset className={css.schemes} aria-labelledby="scheme">
            {SCHEMES.map(([each, words]) => (
              <button key={each} type="button" aria-pressed={scheme === each} onClick={() => colour(each)}>
                {words}
                {scheme === each && <small>Chosen</small>}
              </button>
            ))}
          </fieldset>
          <hr />
          <button type="button" onClick={() => leave.mutate()}>
            Sign out
          </button>
        </>
      )}
    </Disclose>
  );
}
