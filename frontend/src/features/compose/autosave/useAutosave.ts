import { useCallback, useEffect, useLayoutEffect, useReducer, useRef } from "react";
import { proposalQuery, queryClient } from "../../../api/queries";
import { useSessionEnded } from "../../../api/session";
import type { Content, Kind, ProposalView } from "../../../api/types";
import { useOnline } from "../../shell/OfflineBar";
import { type Autosave, type Happening, nextSave, reduce, type Saved, toKeep } from "./autosave";
import { unborn, writeLocal } from "./localDrafts";
import { sendDraft } from "./saveDraft";

const KEEP_AFTER = 150;

type Kept = Saved & { id: string };
type Options = { initial: Autosave; kind: Kind; member: string; onCreated: (id: string) => void };

/** A draft that keeps itself: in this browser at once, on the server when the typing pauses. */
export function useAutosave({ initial, kind, member, onCreated }: Options) {
  const [autosave, show] = useReducer(reduce, initial);
  const latest = useRef(autosave);
  useLayoutEffect(() => {
    latest.current = autosave;
  });

  const tell = useCallback((happening: Happening) => {
    latest.current = reduce(latest.current, happening);
    show(happening);
  }, []);

  const persist = useCallback(
    (state: Autosave) => writeLocal(member, state.id ?? unborn(kind), toKeep(state)),
    [member, kind],
  );
  usePersisting(autosave, latest, persist);

  const send = useCallback(async (): Promise<Kept> => {
    const before = latest.current;
    const sending = (happening: Happening) => {
      tell(happening);
      persist(latest.current);
    };
    const outcome = await sendDraft(before, sending);
    if ("view" in outcome) {
      const { view } = outcome;
      if (!before.id) {
        writeLocal(member, unborn(kind), null);
        onCreated(view.summary.id);
      }
      remember(view);
      return { id: view.summary.id, etag: view.summary.etag, content: view.content };
    }
    if (!before.id || !outcome.theirs || latest.current.theirs) throw outcome.problem;
    return { id: before.id, ...outcome.theirs };
  }, [tell, persist, kind, member, onCreated]);

  // One save at a time: a second one under way with the same If-Match would be refused as somebody else's change.
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const save = useCallback((): Promise<Kept> => {
    const mine = turn.current.then(() => {
      const { id, saved } = latest.current;
      return id && saved && toKeep(latest.current) === null ? { id, ...saved } : send();
    });
    turn.current = mine.catch(() => undefined);
    return mine;
  }, [send]);

  useSaving(autosave, save);
  useNudges(useCallback(() => tell({ type: "try again" }), [tell]));

  return {
    autosave,
    /** Return what the server has, after it has every word on the page. */
    save,
    tell,
    change: useCallback((content: Content) => tell({ type: "typed", content }), [tell]),
  };
}

function usePersisting(
  autosave: Autosave,
  latest: { current: Autosave },
  persist: (state: Autosave) => boolean,
): void {
  useEffect(() => {
    const timer = setTimeout(() => persist(autosave), KEEP_AFTER);
    return () => clearTimeout(timer);
  }, [autosave, persist]);
  useEffect(() => {
    const now = () => persist(latest.current);
    window.addEventListener("pagehide", now);
    return () => {
      window.removeEventListener("pagehide", now);
      now();
    };
  }, [latest, persist]);
}

/** Save when the typing pauses; every keystroke starts the pause anew. */
function useSaving(autosave: Autosave, save: () => Promise<unknown>): void {
  useEffect(() => {
    const wait = nextSave(autosave);
    if (wait === null) return;
    const timer = setTimeout(() => {
      save().catch(() => {
        // The autosave has been told; the page says so and the next attempt is planned.
      });
    }, wait);
    return () => clearTimeout(timer);
  }, [autosave, save]);
}

/** Call `act` when the network comes back or somebody has signed in again. */
function useNudges(act: () => void): void {
  const online = useOnline();
  const ended = useSessionEnded();
  const before = useRef({ online, ended });
  useEffect(() => {
    const { online: wasOnline, ended: wasEnded } = before.current;
    before.current = { online, ended };
    if ((online && !wasOnline) || (!ended && wasEnded)) act();
  }, [online, ended, act]);
}

function remember(view: ProposalView): void {
  queryClient.setQueryData(proposalQuery(view.summary.id).queryKey, view);
  void queryClient.invalidateQueries({ queryKey: ["proposals", "desk"] });
}
