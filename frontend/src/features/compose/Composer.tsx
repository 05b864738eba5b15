import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { planQuery, queryClient, threadsQuery, waiversQuery } from "../../api/queries";
import { useSession } from "../../api/session";
import type { Beginning, BegunFrom as Begun, Content, Plan } from "../../api/types";
import { chosenChannels } from "../../kinds/chosenChannels";
import { ComposingContext } from "../../kinds/composing";
import { previewOf } from "../../kinds/previews";
import { wordingOf } from "../../kinds/register";
import { WhatPeopleSee } from "../../kinds/WhatPeopleSee";
import { Later } from "../../ui/layout/Later";
import { Page } from "../../ui/layout/Page";
import { Loaded, Remark } from "../../ui/states/states";
import { MarkedWords } from "../proposal/discussion/MarkedWords";
import type { Autosave } from "./autosave/autosave";
import { Conflict } from "./autosave/Conflict";
import { SaveState } from "./autosave/SaveState";
import { useAutosave } from "./autosave/useAutosave";
import { BeginFrom } from "./begin/BeginFrom";
import { BegunFrom } from "./begin/BegunFrom";
import { BegunLike } from "./begin/BegunLike";
import { useBeginning, useFollowing, useSuggestedTime } from "./begin/useBeginning";
import { Answer } from "./blocks/Answer";
import { TheWords } from "./blocks/TheWords";
import { WhenAndWhere } from "./blocks/WhenAndWhere";
import { WhyAndForWhom } from "./blocks/WhyAndForWhom";
import css from "./Compose.module.css";
import { MarkedField } from "./fields/MarkedField";
import { StillLacks } from "./StillLacks";
import { Submit } from "./Submit";
import { Summary } from "./Summary";
import { useLiveCheck } from "./useLiveCheck";
import { WhoIsAsked } from "./WhoIsAsked";

type Props = {
  initial: Autosave;
  onCreated: (id: string) => void;
  asked?: ReactNode;
  again: boolean;
  /** The template it began from. */
  begun?: Begun | null;
};

/** The page where words are written: left what is asked in three blocks, right what comes of it. */
export function Composer(props: Props) {
  const { kind } = props.initial.content;
  const plan = useQuery(planQuery);
  const { beginning, ready } = useBeginning(kind, props.initial.id === null);
  const title = wordingOf(kind).verb;
  if (!plan.data || !ready) {
    return (
      <Page title={title} width="full">
        <Loaded query={plan} what="the plan" complete={ready}>
          {() => null}
        </Loaded>
      </Page>
    );
  }
  return <Writing {...props} title={title} plan={plan.data} beginning={beginning} />;
}

type WritingProps = Props & { title: string; plan: Plan; beginning: Beginning | undefined };

function Writing({ initial, onCreated, asked, again, begun, title, plan, beginning }: WritingProps) {
  const { member_id, organization } = useSession();
  const { kind } = initial.content;
  const { autosave, save, tell, change: keep } = useAutosave({ initial, kind, member: member_id, onCreated });
  const following = useFollowing(plan, beginning, { content: autosave.content, keep });
  const { content, change, untouched, from } = following;
  const waivers = useStanding(autosave.id);
  const { checked, problem } = useLiveCheck(content, { id: autosave.id, waivers, atOnce: untouched });
  const route = checked?.result.route;
  useSuggestedTime(following, beginning, route?.problem ? undefined : route?.answer_expected_by);
  const savedAt = useSavedAt(autosave);
  useThreadsFollow(autosave);
  const composing = useMemo(
    () => ({ content, change, checked, plan, save, from, Field: MarkedField, Answer }),
    [content, change, checked, plan, save, from],
  );
  return (
    <ComposingContext.Provider value={composing}>
      <Page
        title={title}
        width="full"
        aside={untouched && !autosave.id && <BeginFrom kind={kind} />}
        lead={
          <SaveState autosave={autosave} savedAt={savedAt} onTryAgain={() => tell({ type: "try again" })} />
        }
      >
        <div className={css.compose}>
          <div className={css.asked}>
            {asked}
            {autosave.id && begun && <BegunFrom id={autosave.id} begun={begun} />}
            {autosave.id && !begun && <BegunLike id={autosave.id} />}
            {autosave.theirs && (
              <Conflict
                mine={content}
                theirs={autosave.theirs.content}
                onMine={() => tell({ type: "keep mine" })}
                onTheirs={() => tell({ type: "take theirs" })}
              />
            )}
            <TheWords />
            <Later>
              <WhyAndForWhom />
              <WhenAndWhere suggested={following.time} />
              {problem && !checked && (
                <Remark tone="heed" title="The rules cannot be asked just now">
                  <p>You can go on writing. {problem.fix}</p>
                </Remark>
              )}
              <Summary checked={checked} />
            </Later>
          </div>
          <Later>
            <aside className={css.beside} aria-label="What comes of it">
              <section className={css.preview}>
                <h2>What people will see</h2>
                <MarkedWords id={again ? autosave.id : null}>
                  <WhatPeopleSee
                    id={autosave.id}
                    content={content}
                    accounts={accounts(plan, content)}
                    hashtags={checked?.result.hashtags ?? []}
                    organization={organization.name}
                  />
                </MarkedWords>
              </section>
              <div className={css.ahead}>
                {route && <WhoIsAsked route={route} content={content} />}
                <StillLacks />
              </div>
            </aside>
            <Submit save={save} again={again} />
          </Later>
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

/** How the waivers of a proposal stand, as one word that changes whenever one of them does. */
function useStanding(id: string | null): string {
  const { data } = useQuery({ ...waiversQuery({ proposal: id ?? "" }), enabled: id !== null });
  return (data?.items ?? []).map((waiver) => `${waiver.id} ${waiver.state}`).join();
}

/** Once other words are saved, where people ask about them is looked up again. */
function useThreadsFollow({ id, saved }: Autosave): void {
  const etag = saved?.etag;
  useEffect(() => {
    if (id && etag) void queryClient.invalidateQueries({ queryKey: threadsQuery(id).queryKey });
  }, [id, etag]);
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
