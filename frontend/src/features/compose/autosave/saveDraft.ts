/** The two ways a draft reaches the server. */
import { api, bodyOf, idempotent, ifMatch } from "../../../api/client";
import { freshKey } from "../../../api/intents";
import type { ProposalView } from "../../../api/types";
import { titled } from "../../../kinds/draftContent";
import type { Autosave, Happening } from "./autosave";

export function update(
  id: string,
  autosave: Autosave,
  tell: (happening: Happening) => void,
): Promise<ProposalView> {
  tell({ type: "sending" });
  return bodyOf(
    api.PUT("/api/v1/proposals/{proposal_id}/draft", {
      params: { path: { proposal_id: id }, header: ifMatch(autosave.saved?.etag ?? "") },
      body: { content: titled(autosave.content) },
    }),
  );
}

/** `tell` keeps the key and the words in this browser before they go out, so that a lost answer creates nothing twice. */
export function create(autosave: Autosave, tell: (happening: Happening) => void): Promise<ProposalView> {
  const creating = autosave.creating ?? { key: freshKey(), content: titled(autosave.content) };
  tell({ type: "sending", creating });
  return bodyOf(
    api.POST("/api/v1/proposals", {
      body: { content: creating.content },
      params: { header: idempotent(creating.key) },
    }),
  );
}
