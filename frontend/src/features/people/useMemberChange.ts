import { useMutation } from "@tanstack/react-query";
import { api, bodyOf, ifMatch } from "../../api/client";
import { asProblem } from "../../api/problem";
import { queryClient } from "../../api/queries";
import type { Member } from "../../api/types";
import { say } from "../../ui/states/messages";

type Body = { roles: string[] | null; active: boolean | null; name?: string };

type Change = {
  member: Member;
  etag: string;
  said: string;
  onDone: () => void;
  /** Told how the member stands when somebody else was quicker. */
  onMoved: (member: Member) => void;
};

/** Change a member's name, roles or standing. What is null or left out stays as it is. */
export function useMemberChange({ member, etag, said, onDone, onMoved }: Change) {
  const path = { member_id: member.id };
  return useMutation({
    mutationFn: (changed: Body) => {
      const body = { name: null, ...changed };
      return bodyOf(
        api.PATCH("/api/v1/members/{member_id}", { params: { path, header: ifMatch(etag) }, body }),
      );
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ["people"] });
      onDone();
      say(said);
    },
    onError: async (error) => {
      if (asProblem(error).status !== 412) return;
      onMoved(await bodyOf(api.GET("/api/v1/members/{member_id}", { params: { path } })));
      void queryClient.invalidateQueries({ queryKey: ["people", "members"] });
    },
  });
}
