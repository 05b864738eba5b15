/**
 * The autosave of a draft: what is on the page, what the server has, and what to do next. A pure function of what
 * happened, so that no order of a dropped network, an ended session and two open tabs can lose a word.
 */
import type { Problem } from "../../../api/problem";
import type { Content } from "../../../api/types";
import { asWritten, isBlank, sameContent, titled } from "../../../kinds/draftContent";

export type Saved = { content: Content; etag: string };
export type Trouble = "offline" | "signed-out" | "server" | "refused";

/** A creation whose outcome is not known yet. The same words go out again with the same key. */
export type Creating = { key: string; content: Content };

export type Autosave = {
  id: string | null;
  content: Content;
  saved: Saved | null;
  creating: Creating | null;
  sending: Content | null;
  trouble: Trouble | null;
  problem: Problem | null;
  tries: number;
  theirs: Saved | null;
};

export type Happening =
  | { type: "typed"; content: Content }
  | { type: "sending"; creating?: Creating }
  | { type: "saved"; id: string; etag: string }
  | { type: "failed"; problem: Problem }
  | { type: "conflict"; theirs: Saved }
  | { type: "keep mine" }
  | { type: "take theirs" }
  | { type: "try again" };

export const PAUSE = 800;
const LONGEST_WAIT = 30_000;

export function troubleOf(problem: Problem): Trouble {
  if (problem.offline) return "offline";
  if (problem.status === 401) return "signed-out";
  return problem.passing ? "server" : "refused";
}

export const isDirty = (autosave: Autosave): boolean =>
  autosave.saved
    ? !sameContent(titled(autosave.content), autosave.saved.content)
    : !isBlank(autosave.content);

export function reduce(autosave: Autosave, happening: Happening): Autosave {
  switch (happening.type) {
    case "typed": {
      const trouble = autosave.trouble === "refused" ? null : autosave.trouble;
      return { ...autosave, content: happening.content, trouble, problem: trouble ? autosave.problem : null };
    }
    case "sending": {
      const creating = happening.creating ?? autosave.creating;
      return { ...autosave, creating, sending: creating ? creating.content : titled(autosave.content) };
    }
    case "saved":
      return {
        ...autosave,
        id: happening.id,
        saved: { content: autosave.sending ?? titled(autosave.content), etag: happening.etag },
        creating: null,
        sending: null,
        trouble: null,
        problem: null,
        tries: 0,
      };
    case "failed": {
      const trouble = troubleOf(happening.problem);
      const creating = trouble === "refused" ? null : autosave.creating;
      return {
        ...autosave,
        creating,
        sending: null,
        trouble,
        problem: happening.problem,
        tries: autosave.tries + 1,
      };
    }
    case "conflict": {
      const { theirs } = happening;
      const calm = { ...autosave, sending: null, trouble: null, problem: null, tries: 0 };
      const onlyTheAnswerWasLost = autosave.sending !== null && sameContent(autosave.sending, theirs.content);
      const theSameWords = sameContent(titled(autosave.content), theirs.content);
      return onlyTheAnswerWasLost || theSameWords ? { ...calm, saved: theirs } : { ...calm, theirs };
    }
    case "keep mine":
      return autosave.theirs ? { ...autosave, saved: autosave.theirs, theirs: null } : autosave;
    case "take theirs":
      return autosave.theirs
        ? { ...autosave, content: asWritten(autosave.theirs.content), saved: autosave.theirs, theirs: null }
        : autosave;
    case "try again":
      return { ...autosave, trouble: null, problem: null, tries: 0 };
  }
}

/** How long to wait before the next save, in milliseconds; null when there is nothing to do or somebody must act first. */
export function nextSave(autosave: Autosave): number | null {
  if (autosave.sending || autosave.theirs || !(isDirty(autosave) || autosave.creating)) return null;
  switch (autosave.trouble) {
    case "refused":
    case "signed-out":
      return null;
    case "offline":
    case "server":
      return Math.min(LONGEST_WAIT, 1_000 * 2 ** Math.min(autosave.tries, 10));
    default:
      return PAUSE;
  }
}

/** What this browser keeps of a draft that the server does not have yet. */
export type Local = { content: Content; saved: Saved | null; creating: Creating | null };

/** Return what must be kept here, or null when the server has everything. */
export function toKeep(autosave: Autosave): Local | null {
  if (!isDirty(autosave) && !autosave.creating) return null;
  return { content: autosave.content, saved: autosave.saved, creating: autosave.creating };
}

const CALM = { sending: null, trouble: null, problem: null, tries: 0, theirs: null };

/** A autosave for words that are not on the server yet, with what was left here if anything was. */
export function fresh(content: Content, left: Local | null): Autosave {
  return {
    id: null,
    content: left?.content ?? content,
    saved: null,
    creating: left?.creating ?? null,
    ...CALM,
  };
}

/**
 * A autosave for a draft the server has, with what was left here. Words left here win when the server's have not changed
 * since; when both have changed, both are shown.
 */
export function opened(id: string, server: Saved, left: Local | null): Autosave {
  const calm = { id, creating: null, ...CALM };
  if (!left || sameContent(titled(left.content), server.content)) {
    return { ...calm, content: asWritten(server.content), saved: server };
  }
  const untouched =
    left.saved !== null &&
    (left.saved.etag === server.etag || sameContent(left.saved.content, server.content));
  return untouched
    ? { ...calm, content: left.content, saved: server }
    : { ...calm, content: left.content, saved: left.saved, theirs: server };
}
