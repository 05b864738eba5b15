import { useComposing } from "../../../kinds/composing";
import { derivedTitle } from "../../../kinds/draftContent";
import { followedAnswers } from "../../../kinds/followed";
import { formOf } from "../../../kinds/forms";
import { TextInput } from "../../../ui/controls/fields";
import css from "../Compose.module.css";
import { MarkedField } from "../fields/MarkedField";
import { Block } from "./Block";

/** What people will read; what is made from it stands folded under it. */
export function TheWords() {
  const { content } = useComposing();
  const form = formOf(content.kind);
  return (
    <Block title="The words">
      {form && <form.Words content={content} />}
      <More />
    </Block>
  );
}

function More() {
  const { content, change, plan } = useComposing();
  const followed = followedAnswers(plan, content);
  return (
    <details className={css.more}>
      <summary>More: a short name, and what it is in a sentence</summary>
      <div>
        <TextInput
          label="A short name for it"
          description="For the desk and the record; people outside never see it."
          data-pointer="/title"
          placeholder={derivedTitle(content)}
          maxLength={160}
          value={content.title}
          onChange={(event) => change({ ...content, title: event.currentTarget.value })}
        />
        <MarkedField
          pointer="/answers/what"
          label="What it is, for somebody who has not seen it"
          rows={2}
          maxLength={4_000}
        />
        {followed.why !== undefined && (
          <MarkedField
            pointer="/answers/why"
            label="Why now, where there is more to say than what it is for"
            rows={2}
            maxLength={4_000}
          />
        )}
      </div>
    </details>
  );
}
