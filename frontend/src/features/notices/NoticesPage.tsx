import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { api } from "../../api/client";
import { asProblem } from "../../api/problem";
import { counted } from "../../i18n/phrasing";
import { useRowKeys } from "../../ui/forms/rowKeys";
import { TextButton } from "../../ui/forms/TextButton";
import list from "../../ui/layout/Lists.module.css";
import { Page } from "../../ui/layout/Page";
import { say } from "../../ui/states/messages";
import { Empty, Loaded } from "../../ui/states/states";
import { When } from "../../ui/text/When";
import { PageKeys } from "../lists/PageKeys";
import { usePages } from "../lists/useKeysetPages";
import css from "./Notices.module.css";
import { placeOf } from "./placeOf";
import { Quoted } from "./Quoted";
import { allNoticesQuery, type Notice, noticesMoved, readThese, unreadQuery } from "./queries";

/** Everything this person was told, to look back on: what is unread first. */
export function NoticesPage() {
  const { cursor } = useSearch({ from: "/inside/notices" });
  const navigate = useNavigate({ from: "/notices" });
  const page = useQuery(allNoticesQuery(cursor));
  const pages = usePages("");
  const rows = useRowKeys();
  const older = () => {
    if (!page.data?.next) return;
    pages.leave(cursor);
    void navigate({ search: { cursor: page.data.next } });
  };
  const newer = () => void navigate({ search: { cursor: pages.back() } });
  return (
    <Page
      title="Notices"
      lead="What you were told. Opening what a notice is about marks it as read."
      aside={
        <Link to="/account" hash="notices">
          Choose what comes by e-mail
        </Link>
      }
    >
      <Loaded query={page} what="your notices" lines={8}>
        {({ items, next }) => (
          <div ref={rows} aria-busy={page.isPlaceholderData}>
            {items.length === 0 && (
              <Empty title="You have been told nothing yet.">
                <p>
                  When somebody asks for your decision, answers you or changes something you decided on, it
                  stands here.
                </p>
              </Empty>
            )}
            <div className={css.lists}>
              <Part title="Unread" notices={items.filter((each) => !each.read_at)}>
                <ReadAll newest={cursor ? undefined : newestUnread(items)} />
              </Part>
              <Part title="Read" notices={items.filter((each) => each.read_at)} />
            </div>
            {(cursor || next) && (
              <PageKeys
                label="Pages of notices"
                onNewer={cursor ? newer : undefined}
                onOlder={next ? older : undefined}
              >
                {counted(items.length, "notice", "notices")} on this page.
              </PageKeys>
            )}
          </div>
        )}
      </Loaded>
    </Page>
  );
}

/** Unread ones come first, each part newest first. */
const newestUnread = (items: readonly Notice[]): string | undefined =>
  items[0]?.read_at ? undefined : items[0]?.id;

/** Marks everything up to `newest` as read, and nothing that came after it was shown. */
function ReadAll({ newest }: { newest: string | undefined }) {
  const unread = useQuery(unreadQuery).data?.unread ?? 0;
  const read = useMutation({
    mutationFn: (id: string) => api.PUT("/api/v1/notices/read-until", { body: { newest: id } }),
    onSuccess: async () => {
      await noticesMoved();
      say("Everything shown here is marked as read.");
    },
    onError: (error) => say(asProblem(error).detail),
  });
  if (!newest || unread < 2) return null;
  return (
    <TextButton disabled={read.isPending} onClick={() => read.mutate(newest)}>
      Mark all as read
    </TextButton>
  );
}

type PartProps = { title: string; notices: readonly Notice[]; children?: ReactNode };

function Part({ title, notices, children }: PartProps) {
  if (notices.length === 0) return null;
  return (
    <section aria-label={title}>
      <div className={css.head}>
        <h2>{title}</h2>
        {children}
      </div>
      <ul className={list.list}>
        {notices.map((notice) => (
          <Row key={notice.id} notice={notice} />
        ))}
      </ul>
    </section>
  );
}

function Row({ notice }: { notice: Notice }) {
  const unread = !notice.read_at;
  const read = useMutation({
    mutationFn: () => readThese([notice.id]),
    onError: (error) => say(asProblem(error).detail),
  });
  const opened = () => {
    if (unread) read.mutate();
  };
  return (
    <li className={`${css.row} ${unread ? css.new : ""}`}>
      {notice.path ? (
        <Link {...placeOf(notice.path)} className={css.words} data-row onClick={opened}>
          {notice.words}
        </Link>
      ) : (
        <p className={css.words}>{notice.words}</p>
      )}
      <Quoted quoted={notice.quoted} />
      <div className={css.below}>
        <span>
          {unread && notice.urgent && "Urgent. "}
          <When at={notice.at} />
        </span>
        {unread && (
          <TextButton disabled={read.isPending} onClick={() => read.mutate()}>
            Mark as read<span className="unseen">: {notice.words}</span>
          </TextButton>
        )}
      </div>
    </li>
  );
}
