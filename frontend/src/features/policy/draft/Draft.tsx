import { useMutation } from "@tanstack/react-query";
import { api, bodyOf, ifMatch } from "../../../api/client";
import { asProblem } from "../../../api/problem";
import { policyQuery, queryClient } from "../../../api/queries";
import type { PolicyView } from "../../../api/types";
import { say } from "../../../ui/states/messages";
import { Editor } from "./LazyEditor";
import type { Words } from "./state/useUnsavedSource";

/** A draft that the server has, to be written on by whoever began it. */
export function Draft({ policy, words }: { policy: PolicyView; words: Words }) {
  const { id, etag } = policy.version;
  const saved = { source: policy.source, etag };
  const save = useMutation({
    mutationFn: (source: string) =>
      bodyOf(
        api.PUT("/api/v1/policies/{version_id}", {
          params: { path: { version_id: id }, header: ifMatch(words.kept?.etag ?? etag) },
          body: { source },
        }),
      ),
    onSuccess: (view, sent) => {
      words.wereSaved(sent, view.version.etag);
      queryClient.setQueryData(policyQuery(id).queryKey, view);
      void queryClient.invalidateQueries({ queryKey: ["policies", "list"] });
      say("Saved. The whole text can be followed as written.");
    },
    onError: (error) => {
      if (asProblem(error).status === 412) {
        void queryClient.invalidateQueries({ queryKey: policyQuery(id).queryKey });
      }
    },
  });
  return (
    <Editor
      saved={saved}
      words={words}
      save={save}
      act="Check and save"
      rest="Everything is saved."
      moved="This draft was saved elsewhere while you wrote"
    />
  );
}
