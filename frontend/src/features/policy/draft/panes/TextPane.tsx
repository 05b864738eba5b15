import { Button } from "../../../../ui/controls/Button";
import { TextButton } from "../../../../ui/forms/TextButton";
import { Markdown } from "../../../../ui/text/Markdown";
import { WordsField } from "../forms/Fields";
import forms from "../forms/Forms.module.css";
import type { DraftSection } from "../source/draft";
import { put } from "../source/edits";
import { unique } from "../source/names";
import { problemsBeside, problemsWithin } from "../source/pointers";
import { useEditing } from "../state/editingContext";
import { IdField, TitleField } from "./NameField";
import { Order } from "./Order";
import css from "./Panes.module.css";
import { Beside, ToCorrect } from "./Problems";
import { type List, useList } from "./useList";

/** The policy as people read it: its sections in order, each opened where it stands. */
export function TextPane() {
  const { policy } = useEditing();
  const list = useList("text", ["text"]);
  const add = () => {
    const id = unique(
      "new-section",
      policy.text.map((section) => section.id),
    );
    list.add({ id, title: "", body: "" }, policy.text.length);
  };
  return (
    <div className={css.pane}>
      <WordsField at={["title"]} label="Title of the policy" value={policy.title} needed />
      <ol className={css.sections} data-at="/text" tabIndex={-1}>
        {policy.text.map((section) => (
          <Section key={section.index} section={section} list={list} />
        ))}
      </ol>
      <div>
        <Button onClick={add}>Add a section</Button>
      </div>
    </div>
  );
}

function Section({ section, list }: { section: DraftSection; list: List }) {
  const { policy, problems, opened, open } = useEditing();
  const { index, title } = section;
  const isOpen = opened("text") === index;
  const wrong = problemsWithin(problems, `/text/${index}`).length;
  return (
    <li data-at={`/text/${index}`} tabIndex={-1} data-open={isOpen}>
      <div className={css.head}>
        <h3>
          <span className={css.number}>{index + 1}</span> {title || "A section without a title yet"}
        </h3>
        <ToCorrect count={wrong} />
        <TextButton
          aria-expanded={isOpen}
          aria-label={`${isOpen ? "Close" : "Edit"} “${title || `section ${index + 1}`}”`}
          onClick={() => open("text", isOpen ? null : index)}
        >
          {isOpen ? "Close" : "Edit"}
        </TextButton>
      </div>
      {isOpen && <SectionForm section={section} list={list} count={policy.text.length} />}
      <div className={css.said} data-preview={isOpen}>
        {isOpen && <p className={css.caption}>As people will read it</p>}
        <Markdown source={section.body} level={4} />
      </div>
      <Follows section={section} />
    </li>
  );
}

function SectionForm({
  section: { index, title, body, id },
  list,
  count,
}: {
  section: DraftSection;
  list: List;
  count: number;
}) {
  const { problems, edit } = useEditing();
  const at = `/text/${index}`;
  return (
    <div className={forms.form}>
      <Beside problems={problemsBeside(problems, at, ["title", "body", "id"])} />
      <TitleField list="text" index={index} label="Title" />
      <WordsField
        at={["text", index, "body"]}
        label="Text"
        hint="Markdown: **bold**, lists with a dash, [links](https://…)."
        rows={5}
        needed
        value={body.replace(/\n$/, "")}
        apply={(words) => edit(put(["text", index, "body"], words.includes("\n") ? `${words}\n` : words))}
      />
      <details className={forms.more} open={!id}>
        <summary>Its short name</summary>
        <IdField list="text" index={index} />
      </details>
      <Order list={list} index={index} count={count} title={title} what="section" />
    </div>
  );
}

/** The rules that say they follow from this section. */
function Follows({ section }: { section: DraftSection }) {
  const { policy, show } = useEditing();
  const rules = policy.rules.filter((rule) => rule.section !== "" && rule.section === section.id);
  if (rules.length === 0) return null;
  return (
    <p className={css.follows}>
      <span>Rules that follow:</span>
      {rules.map((rule) => (
        <TextButton key={rule.index} onClick={() => show(`/rules/${rule.index}`)}>
          {rule.title || rule.id}
        </TextButton>
      ))}
    </p>
  );
}
