import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { api, bodyOf, ifMatch } from "../../api/client";
import { asProblem, type FieldError } from "../../api/problem";
import { policyQuery, queryClient } from "../../api/queries";
import type { PolicyView } from "../../api/types";
import { Linky } from "../../ui/Linky";
import { say } from "../../ui/notes";
import { Failed, Remark } from "../../ui/states";
import { useKept } from "../../ui/useKept";
import { lineStart } from "./lines";
import css from "./Policy.module.css";

/** The policy as text, with line numbers, and what is wrong with it by line. Unsaved words stay in this browser. */
export function Editor({ policy }: { policy: PolicyView }) {
  const { id, etag } = policy.version;
  const [text, setText, drop] = useKept(`policy.${id}`, policy.source);
  const area = useRef<HTMLTextAreaElement>(null);
  const save = useMutation({
    mutationFn: () =>
      bodyOf(
        api.PUT("/api/v1/policies/{version_id}", {
          params: { path: { version_id: id }, header: ifMatch(etag) },
          body: { source: text },
        }),
      ),
    onSuccess: (view) => {
      drop();
      queryClient.setQueryData(policyQuery(id).queryKey, view);
      void queryClient.invalidateQueries({ queryKey: ["policies", "list"] });
      say("Saved. The policy can be read as it is written.");
    },
  });
  const errors = save.error ? asProblem(save.error).errors : [];
  const dirty = text !== policy.source;

  const goTo = (line: number) => {
    const at = lineStart(text, line);
    area.current?.focus();
    area.current?.setSelectionRange(at, at);
  };

  return (
    <div className={css.editor}>
      {errors.length > 0 ? (
        <Problems errors={errors} title={asProblem(save.error).title} onLine={goTo} />
      ) : (
        save.error && (
          <Failed error={save.error}>
            {asProblem(save.error).status === 412 && (
              <p>
                <Linky
                  onClick={() => void queryClient.invalidateQueries({ queryKey: policyQuery(id).queryKey })}
                >
                  Take note of the saved version and keep my words here
                </Linky>
              </p>
            )}
          </Failed>
        )
      )}
      <div className={css.yaml}>
        <Gutter text={text} errors={errors} />
        <textarea
          ref={area}
          aria-label="The policy as text (YAML)"
          spellCheck={false}
          autoCapitalize="off"
          wrap="off"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div className={css.save}>
        <Button variant="filled" loading={save.isPending} disabled={!dirty} onClick={() => save.mutate()}>
          Check and save
        </Button>
        <span className={css.small}>
          {dirty ? "Not saved yet; kept on this device." : "Everything is saved."}
        </span>
        <a href="/api/v1/policies/schema" className={css.small}>
          What may stand here (JSON Schema)
        </a>
      </div>
    </div>
  );
}

function Gutter({ text, errors }: { text: string; errors: readonly FieldError[] }) {
  const wrong = new Set(errors.map((error) => error.line));
  return (
    <pre className={css.gutter} aria-hidden="true">
      {text.split("\n").map((_, index) => (
        <span key={index} data-wrong={wrong.has(index + 1)}>
          {index + 1}
        </span>
      ))}
    </pre>
  );
}

type ProblemsProps = { errors: readonly FieldError[]; title: string; onLine: (line: number) => void };

function Problems({ errors, title, onLine }: ProblemsProps) {
  return (
    <Remark tone="stop" title={title} role="alert">
      <ul>
        {errors.map((error) => (
          <li key={`${error.line}${error.pointer}${error.message}`}>
            {error.line ? (
              <Linky onClick={() => error.line && onLine(error.line)}>Line {error.line}</Linky>
            ) : (
              error.pointer
            )}
            : {error.message} {error.fix}
          </li>
        ))}
      </ul>
    </Remark>
  );
}
