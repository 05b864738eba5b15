import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { BegunFrom as Begun, Content } from "../../../api/types";
import { useComposing } from "../../../kinds/composing";
import { Button } from "../../../ui/controls/Button";
import { TextInput } from "../../../ui/controls/fields";
import { useUnsentWords } from "../../../ui/forms/useUnsentWords";
import { Remark } from "../../../ui/states/states";
import { begunLikeQuery } from "../../lists/useStartLike";
import css from "./Begin.module.css";
import { NotTakenOver } from "./BegunLike";
import { filled, stillBlank } from "./blanks";

/** Which template the words began from, and its blanks to be filled: each once, wherever it stands. */
export function BegunFrom({ id, begun }: { id: string; begun: Begun }) {
  const { content } = useComposing();
  const open = stillBlank(content, begun.blanks);
  const left = useQuery(begunLikeQuery(id)).data?.left ?? [];
  return (
    <Remark title={`Begun from the template “${begun.title}”, version ${begun.number}`}>
      {open.length > 0 ? (
        <Blanks id={id} open={open} />
      ) : (
        begun.blanks.length > 0 && <p>Everything it left blank is filled in.</p>
      )}
      <NotTakenOver left={left} />
      {begun.picture_hint && <p>A picture for it: {begun.picture_hint}</p>}
      <p>
        <Link to="/templates/$templateId" params={{ templateId: begun.template_id }}>
          See the template
        </Link>
      </p>
    </Remark>
  );
}

function Blanks({ id, open }: { id: string; open: readonly string[] }) {
  const { content, change } = useComposing();
  const [words, keep, drop] = useUnsentWords(`blanks.${id}`, "{}");
  const values = read(words);
  const given = open.some((blank) => values[blank]?.trim());
  const fill = () => {
    change(filled(content as Content, values));
    drop();
  };
  return (
    <>
      <p>Fill in what is different this time. It is put wherever it belongs.</p>
      <div className={css.blanks}>
        {open.map((blank) => (
          <TextInput
            key={blank}
            label={sentence(blank)}
            autoComplete="off"
            maxLength={400}
            value={values[blank] ?? ""}
            onChange={(event) => keep(JSON.stringify({ ...values, [blank]: event.currentTarget.value }))}
            onKeyDown={(event) => {
              if (event.key === "Enter" && given) {
                event.preventDefault();
                fill();
              }
            }}
          />
        ))}
      </div>
      <div>
        <Button size="sm" disabled={!given} onClick={fill}>
          Put it in
        </Button>
      </div>
    </>
  );
}

const sentence = (blank: string): string => blank.charAt(0).toUpperCase() + blank.slice(1);

function read(words: string): Record<string, string> {
  try {
    return JSON.parse(words) as Record<string, string>;
  } catch {
    return {};
  }
}
