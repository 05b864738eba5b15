import { useMutation } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useCallback, useRef, useState } from "react";
import { api, bodyOf, idempotent, ifMatch } from "../../api/client";
import { intents } from "../../api/intents";
import { asProblem } from "../../api/problem";
import { queryClient } from "../../api/queries";
import type { Template, TemplateView } from "../../api/types";
import { titled } from "../../kinds/draftContent";
import { wordingOf } from "../../kinds/register";
import { differences } from "../../ui/forms/concurrentEditing";
import { useUnsentWords } from "../../ui/forms/useUnsentWords";
import { say } from "../../ui/states/messages";
import { templateQuery } from "../compose/begin/templateQueries";

const LABELS = {
  title: "What it is called",
  use_when: "When to use it",
  picture_hint: "A picture for it",
  content: "What it says",
};

/** What was kept in this browser under one name: the words, and the version they were written on. */
type Kept = { etag: string; template: Template };

/**
 * A template while somebody writes it. What was not sent is kept in this browser; where somebody else was quicker, both stand until
 * one is chosen.
 */
export function useTemplateForm(began: Template, view: TemplateView | null, keep: string) {
  const router = useRouter();
  const [words, keepWords, drop] = useUnsentWords(`template.${keep}`);
  const [first] = useState(() => kept(words));
  const [template, setTemplate] = useState(first?.template ?? began);
  const [etag, setEtag] = useState(first?.etag ?? view?.summary.etag ?? "");
  const [theirs, setTheirs] = useState<TemplateView | null>(null);
  const latest = useRef(template);
  latest.current = template;

  const put = useCallback(
    (next: Template, on: string) => {
      latest.current = next;
      setTemplate(next);
      keepWords(JSON.stringify({ etag: on, template: next } satisfies Kept));
    },
    [keepWords],
  );
  const set = (changed: Partial<Template>) => put({ ...latest.current, ...changed }, etag);

  const send = useMutation({
    mutationFn: () => {
      const body = { template: { ...template, content: titled(template.content) } };
      if (!view) {
        return intents.run(`add template ${keep}`, body, (key) =>
          bodyOf(api.POST("/api/v1/templates", { params: { header: idempotent(key) }, body })),
        );
      }
      const path = { template_id: view.summary.id };
      return bodyOf(
        api.PUT("/api/v1/templates/{template_id}", { params: { path, header: ifMatch(etag) }, body }),
      );
    },
    onSuccess: async (after) => {
      drop();
      queryClient.setQueryData(templateQuery(after.summary.id).queryKey, after);
      void queryClient.invalidateQueries({ queryKey: ["templates"] });
      say(view ? `It is version ${after.summary.number} now.` : "The template is added. You keep it.");
      await router.navigate({ to: "/templates/$templateId", params: { templateId: after.summary.id } });
    },
    onError: async (error) => {
      if (!view || asProblem(error).status !== 412) return;
      setTheirs(await queryClient.fetchQuery({ ...templateQuery(view.summary.id), staleTime: 0 }));
    },
  });
  const settle = (next: Template) => () => {
    if (!theirs) return;
    setEtag(theirs.summary.etag);
    put(next, theirs.summary.etag);
    setTheirs(null);
    send.reset();
  };
  return {
    template,
    set,
    save: () => send.mutate(),
    busy: send.isPending,
    error: theirs ? null : send.error,
    theirs,
    differences: theirs ? differences(template, theirs.template, LABELS, shown) : [],
    onMine: settle(template),
    onTheirs: settle(theirs?.template ?? template),
  };
}

const shown = (_: keyof Template, value: Template[keyof Template]): string =>
  typeof value === "string" ? value : wordingOf(value.kind).opening(value);

function kept(words: string): Kept | null {
  if (!words) return null;
  try {
    return JSON.parse(words) as Kept;
  } catch {
    return null;
  }
}
