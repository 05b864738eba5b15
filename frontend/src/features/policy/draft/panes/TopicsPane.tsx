import { Button } from "../../../../ui/controls/Button";
import { TextButton } from "../../../../ui/forms/TextButton";
import { WordsField } from "../forms/Fields";
import forms from "../forms/Forms.module.css";
import type { DraftTopic } from "../source/draft";
import { unique } from "../source/names";
import { problemsBeside, problemsWithin } from "../source/pointers";
import { useEditing } from "../state/editingContext";
import { IdField, TitleField } from "./NameField";
import { Order } from "./Order";
import css from "./Panes.module.css";
import { Beside, ToCorrect } from "./Problems";
import { type List, useList } from "./useList";

/** The organization's own list of topics: authors say which of them a proposal is about, and rules ask for it. */
export function TopicsPane() {
  const { policy } = useEditing();
  const list = useList("topics", ["topics"]);
  const add = () => {
    const id = unique(
      "new-topic",
      policy.topics.map((topic) => topic.id),
    );
    list.add({ id, title: "", means: "" }, policy.topics.length);
  };
  return (
    <div className={css.pane}>
      <p className={css.quiet}>
        Subjects you have rules for, such as elections or prices. Authors choose from this list, and rules and
        routes can ask for it. They are asked only if some rule or route does.
      </p>
      <ul className={css.sections} data-at="/topics" tabIndex={-1}>
        {policy.topics.map((topic) => (
          <Topic key={topic.index} topic={topic} list={list} />
        ))}
      </ul>
      <div>
        <Button onClick={add}>Add a topic</Button>
      </div>
    </div>
  );
}

function Topic({ topic, list }: { topic: DraftTopic; list: List }) {
  const { problems, opened, open } = useEditing();
  const { index, title, means } = topic;
  const isOpen = opened("topics") === index;
  return (
    <li data-at={`/topics/${index}`} tabIndex={-1}>
      <div className={css.head}>
        <h3>{title || "A topic without a name yet"}</h3>
        <ToCorrect count={problemsWithin(problems, `/topics/${index}`).length} />
        <TextButton
          aria-expanded={isOpen}
          aria-label={`${isOpen ? "Close" : "Edit"} “${title || `topic ${index + 1}`}”`}
          onClick={() => open("topics", isOpen ? null : index)}
        >
          {isOpen ? "Close" : "Edit"}
        </TextButton>
      </div>
      {isOpen ? <TopicForm topic={topic} list={list} /> : <p className={css.quiet}>{means}</p>}
    </li>
  );
}

function TopicForm({ topic: { index, title, means }, list }: { topic: DraftTopic; list: List }) {
  const { policy, problems } = useEditing();
  return (
    <div className={forms.form}>
      <Beside problems={problemsBeside(problems, `/topics/${index}`, ["title", "means", "id"])} />
      <TitleField list="topics" index={index} label="What it is called" />
      <WordsField
        at={["topics", index, "means"]}
        label="What belongs to it"
        hint="A sentence that helps an author to choose."
        rows={2}
        value={means}
      />
      <details className={forms.more}>
        <summary>Its short name</summary>
        <IdField list="topics" index={index} />
      </details>
      <Order list={list} index={index} count={policy.topics.length} title={title} what="topic" />
    </div>
  );
}
