import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { NativeSelect } from "../../ui/controls/fields";
import { Loaded } from "../../ui/states/states";
import { When, Zone } from "../../ui/text/When";
import css from "./Mailbox.module.css";
import { lettersQuery, receivers, type ShownLetter } from "./queries";

/** What a demo would have sent by mail, newest first, to everybody or to one person. */
export function MailboxPage() {
  const { to } = useSearch({ from: "/demo/mail" });
  const navigate = useNavigate();
  const letters = useQuery(lettersQuery);
  useEffect(() => {
    document.title = "Mailbox of the demo · Hashmark";
  }, []);
  return (
    <Zone.Provider value={Intl.DateTimeFormat().resolvedOptions().timeZone}>
      <main className={css.box}>
        <h1>Mailbox of the demo</h1>
        <p className={css.lead}>
          A demo sends nothing. What would have gone out by e-mail is put here, for everybody to read; the
          people are made up. <Link to="/sign-in">Sign in</Link>
        </p>
        <Loaded query={letters} what="the letters">
          {(all) => (
            <>
              <NativeSelect
                label="Letters to"
                value={to ?? ""}
                data={[
                  { value: "", label: "everybody" },
                  ...receivers(all).map((one) => ({ value: one, label: one })),
                ]}
                onChange={(event) =>
                  void navigate({ to: "/demo/mail", search: { to: event.currentTarget.value || undefined } })
                }
              />
              <Letters letters={all.filter((letter) => !to || letter.to === to)} />
            </>
          )}
        </Loaded>
      </main>
    </Zone.Provider>
  );
}

function Letters({ letters }: { letters: readonly ShownLetter[] }) {
  if (letters.length === 0)
    return (
      <p className={css.lead}>
        No letters yet. Ask for a new password, or invite somebody: it comes within seconds.
      </p>
    );
  return (
    <ul className={css.list}>
      {letters.map((letter) => (
        <li key={letter.id} className={css.letter}>
          <Link className={css.subject} to="/demo/mail/$letter" params={{ letter: letter.id }}>
            {letter.subject}
          </Link>
          <span className={css.quiet}>
            To {letter.to}, <When at={letter.sent_at} />
          </span>
        </li>
      ))}
    </ul>
  );
}
