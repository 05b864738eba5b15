/** How a draft reaches the server, and what came of it. */
import { api, bodyOf, idempotent, ifMatch } from "../../../api/client";
import { freshKey } from "../../../api/intents";
import { asProblem, type Problem } from "../../../api/problem";
import type { ProposalView } from "../../../api/types";
import { titled } from "../../../kinds/draftContent";
import type { Autosave, Happening, Saved } from "./autosave";

type Tell = (happening: Happening) => void;
export type Outcome = { view: ProposalView } | { problem: Problem; theirs?: Saved };

/**
 * Send the words as they stand in `autosave`. Whatever comes of it is told, and returned: saved, refused because somebody
 * saved other words since (`theirs`), or failed. It throws nothing: what is not told would leave the page waiting for good.
 */
export async function sendDraft(autosave: Autosave, tell: Tell): Promise<Outcome> {
  try {
    const view = await (autosave.id ? update(autosave.id, autosave, tell) : create(autosave, tell));
    tell({ type: "saved", id: view.summary.id, etag: view.summary.etag });
    return { view };
  } catch (error) {
    return notSaved(autosave.id, asProblem(error), tell);
  }
}

async function notSaved(id: string | null, problem: Problem, tell: Tell): Promise<Outcome> {
  if (problem.status === 412 && id) {
    try {
      const theirs = await standing(id);
      tell({ type: "conflict", theirs });
      return { problem, theirs };
    } catch (error) {
      return notSaved(null, asProblem(error), tell);
    }
  }
  tell({ type: "failed", problem });
  return { problem };
}

async function standing(id: string): Promise<Saved> {
  const view = await bodyOf(
    api.GET("/api/v1/proposals/{proposal_id}", { params: { path: { proposal_id: id } } }),
  );
  return { content: view.content, etag: view.summary.etag };
}

function update(id: string, autosave: Autosave, tell: Tell): Promise<ProposalView> {
  tell({ type: "sending" });
  return bodyOf(
    api.PUT("/api/v1/proposals/{proposal_id}/draft", {
      params: { path: { proposal_id: id }, header: ifMatch(autosave.saved?.etag ?? "") },
      body: { content: titled(autosave.content) },
    }),
  );
}

/** `tell` keeps the key and the words in this browser before they go out, so that a lost answer creates nothing twice. */
function create(autosave: Autosave, tell: Tell): Promise<ProposalView> {
  const creating = autosave.creating ?? { key: freshKey(), content: titled(autosave.content) };
  tell({ type: "sending", creating });
  return bodyOf(
    api.POST("/api/v1/proposals", {
      body: { content: creating.content },
      params: { header: idempotent(creating.key) },
    }),
  );
}
