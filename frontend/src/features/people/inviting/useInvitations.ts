import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { api, bodyOf, idempotent } from "../../../api/client";
import { intents } from "../../../api/intents";
import { asProblem } from "../../../api/problem";
import { invitationsQuery, queryClient } from "../../../api/queries";
import type { InvitationCreated } from "../../../api/types";
import type { Guest } from "./guesses";

/** What came of inviting: the links, which are shown once, and in words who could not be invited. */
export type Invited = { made: InvitationCreated[]; refused: string[]; copied: boolean };

/**
 * Invite everybody of a list, one after the other. Where some were invited and others refused, the links that were made are not
 * lost. A single link goes to the clipboard at once.
 */
export function useInvitations() {
  const made = useRef<InvitationCreated[]>([]);
  return useMutation({
    mutationFn: async (guests: readonly Guest[]): Promise<Invited> => {
      const refused: string[] = [];
      for (const { email, name, roles } of guests) {
        const body = { email, name: name.trim(), roles };
        try {
          made.current.push(
            await intents.run(`invite ${email}`, body, (key) =>
              bodyOf(api.POST("/api/v1/invitations", { body, params: { header: idempotent(key) } })),
            ),
          );
        } catch (error) {
          if (guests.length === 1) throw error;
          refused.push(`${email}: ${asProblem(error).detail}`);
        }
      }
      const [only] = made.current;
      return { made: made.current, refused, copied: made.current.length === 1 && (await copied(only?.link)) };
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: invitationsQuery.queryKey }),
  });
}

async function copied(link = ""): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(link);
    return true;
  } catch {
    return false;
  }
}
