import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { planQuery, waiversQuery } from "../../api/queries";
import { useSession } from "../../api/session";
import type { Content, Plan } from "../../api/types";
import { chosenChannels } from "../../kinds/chosenChannels";
import { ComposingContext } from "../../kinds/composing";
import { derivedTitle, isBlank } from "../../kinds/draftContent";
import { formOf } from "../../kinds/forms";
import { previewOf } from "../../kinds/previews";
import { wordingOf } from "../../kinds/register";
import { WhatPeopleSee } from "../../kinds/WhatPeopleSee";
import { Page } from "../../ui/layout/Page";
import { Loaded, Remark } from "../../ui/states/states";
import type { Autosave } from "./autosave/autosave";
import { Conflict } from "./autosave/Conflict";
import { SaveState } from "./autosave/SaveState";
import { useAutosave } from "./autosave/useAutosave";
import css from "./Compose.module.css";
import { Evidence } from "./fields/Evidence";
import { MarkedField } from "./fields/MarkedField";
import { OnlyYouKnow } from "./fields/OnlyYouKnow";
import { Questions } from "./fields/Questions";
import { withOnlyAnswers } from "./fields/suggestions";
import { Submit } from "./Submit";
import { Summary } from "./Summary";
import { useLiveCheck } from "./useLiveCheck";
import { WhoIsAsked } from "./WhoIsAsked";

type Props = { initial: Autosave; onCreated: (id: string) => void; asked?: ReactNode; again: boolean };

/** The page where words are written: left the words, right what people will see. */
export function Composer(props: Props) {
  const plan = useQuery(planQuery);
  const title = wordingOf(props.initial.content.kind).verb;
  if (!plan.data) {
    return (
      <Page title={title} width="full">
        <Loaded query={plan} what="the plan">
          {() => null}
        </Loaded>
      </Page>
    );
  }
  return <Writing {...props} title={title} plan={plan.data} />;
}

function Writing({ initial, onCreated, asked, again, title, plan }: Props & { title: string; plan: Plan }) {
  const { member_id, organization } = useSession();
  const { kind } = initial.content;
  const { autosave, save, tell, change: keep } = useAutosave({ initial, kind, member: member_id, onCreated });
  const { content } = autosave;
  const untouched = isBlank(content);
  const change = useCallback(
    (next: Content) => keep(untouched ? withOnlyAnswers(plan, next) : next),
    [keep, untouched, plan],
  );
  const form = formOf(content.kind);
  const waivers = useStanding(autosave.id);
  const { checked, problem } = useLiveCheck(content, { id: autosave.id, waivers });
  const savedAt = useSavedAt(autosave);
  const composing = useMemo(
    () => ({ content, change, checked, plan, save, Field: MarkedField }),
    [content, change, checked, plan, save],
  );
  return (
    <ComposingContext.Provider value={composing}>
      <Page
        title={title}
        width="full"
        lead={
          <SaveState autosave={autosave} savedAt={savedAt} onTryAgain={() => tell({ type: "try again" })} />
        }
      >
        <div className={css.compose}>
          <div className={css.words}>
            {asked}
            {autosave.theirs && (
              <Conflict
                mine={content}
                theirs={autosave.theirs.content}
                onMine={() => tell({ type: "keep mine" })}
                onTheirs={() => tell({ type: "take theirs" })}
              />
            )}
            {form && <form.Words content={content} />}
            <Title content={content} change={change} />
          </div>
          <aside className={css.preview} aria-label="What people will see">
            <h2>What people will see</h2>
            <WhatPeopleSee
              id={autosave.id}
              content={content}
              accounts={accounts(plan, content)}
              hashtags={checked?.result.hashtags ?? []}
              organization={organization.name}
            />
          </aside>
          <div className={css.rest}>
            <Questions />
            <OnlyYouKnow />
            <Evidence />
            {problem && !checked && (
              <Remark tone="heed" title="The rules cannot be asked just now">
                <p>You can go on writing. {problem.fix}</p>
              </Remark>
            )}
            <Summary checked={checked} />
            {checked && <WhoIsAsked route={checked.result.route} content={content} />}
            <Submit check={checked?.result ?? null} save={save} again={again} />
          </div>
        </div>
      </Page>
    </ComposingContext.Provider>
  );
}

/** Where the preview is shown: on the channels chosen; before any is, on the first active one of the plan. */
function accounts(plan: Plan, content: Content) {
  const chosen = chosenChannels(plan, content);
  if (chosen.length || !previewOf(content.kind)?.needsChannel) return chosen;
  return plan.channels.filter((channel) => channel.posture === "active").slice(0, 1);
}

function Title({ content, change }: { content: Content; change: (content: Content) => void }) {
  return (
    <TextInput
      label="A short name for it"
      description="For the desk and the record; people outside never see it."
      data-pointer="/title"
      placeholder={derivedTitle(content)}
      maxLength={160}
      value={content.title}
      onChange={(event) => change({ ...content, title: event.currentTarget.value })}
    />
  );
}

/** How the waivers of a proposal stand, as one word that changes whenever one of them does. */
function useStanding(id: string | null): string {
  const { data } = useQuery({ ...waiversQuery({ proposal: id ?? "" }), enabled: id !== null });
  return (data?.items ?? []).map((waiver) => `${waiver.id} ${waiver.state}`).join();
}

/** When the words were last saved from this page; null while they are as they were opened. */
function useSavedAt(autosave: Autosave): Date | null {
  const [first] = useState(autosave.saved?.etag);
  const [at, setAt] = useState<Date | null>(null);
  const etag = autosave.saved?.etag;
  useEffect(() => {
    if (etag && etag !== first) setAt(new Date());
  }, [etag, first]);
  return at;
}
