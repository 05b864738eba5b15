import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import { type Tab, Tabs } from "../../ui/layout/Tabs";
import { Loaded } from "../../ui/states/states";
import { When, Zone } from "../../ui/text/When";
import { letterHtml, linkedText } from "./letterHtml";
import css from "./Mailbox.module.css";
import { letterQuery } from "./queries";

function views({ html, text }: { html: string; text: string }): Tab[] {
  const plain = {
    id: "text",
    label: "As plain text",
    content: <pre className={css.plain}>{linkedText(text)}</pre>,
  };
  if (!html) return [plain];
  return [
    {
      id: "html",
      label: "As mail programs show it",
      content: <div className={css.sheet}>{letterHtml(html)}</div>,
    },
    plain,
  ];
}

/** One letter of the demo, as a mail program shows it and as plain text. */
export function LetterPage() {
  const { letter } = useParams({ from: "/demo/mail/$letter" });
  const found = useQuery(letterQuery(letter));
  useEffect(() => {
    document.title = `${found.data?.subject ?? "A letter"} · Hashmark`;
  }, [found.data?.subject]);
  return (
    <Zone.Provider value={Intl.DateTimeFormat().resolvedOptions().timeZone}>
      <main className={css.box}>
        <p className={css.back}>
          <Link to="/demo/mail">All letters</Link>
        </p>
        <Loaded query={found} what="the letter">
          {(data) => (
            <>
              <h1>{data.subject}</h1>
              <div className={css.head}>
                <span>To {data.to}</span>
                <span className={css.quiet}>
                  From {data.sender}, <When at={data.sent_at} as="moment" />
                </span>
              </div>
              <Tabs label="How to show it" tabs={views(data)} />
            </>
          )}
        </Loaded>
      </main>
    </Zone.Provider>
  );
}
