import { Link } from "@tanstack/react-router";
import { type FormEvent, useMemo } from "react";
import type { Plan, Template, TemplateView } from "../../api/types";
import { ComposingContext } from "../../kinds/composing";
import { withFollowed } from "../../kinds/followed";
import { Button } from "../../ui/controls/Button";
import { Textarea, TextInput } from "../../ui/controls/fields";
import { EditConflict } from "../../ui/forms/EditConflict";
import verbs from "../../ui/forms/Verbs.module.css";
import { Failed } from "../../ui/states/states";
import { Answer } from "../compose/blocks/Answer";
import { Block } from "../compose/blocks/Block";
import { TheWords } from "../compose/blocks/TheWords";
import { WhenAndWhere } from "../compose/blocks/WhenAndWhere";
import { WhyAndForWhom } from "../compose/blocks/WhyAndForWhom";
import { MarkedField } from "../compose/fields/MarkedField";
import css from "./Templates.module.css";
import { useTemplateForm } from "./useTemplateForm";

type Props = {
  template: Template;
  plan: Plan;
  /** The template as it stands; null for a new one. */
  view: TemplateView | null;
  /** What unsent words are kept under in this browser. */
  keep: string;
};

/** A template as a form: the same fields as a proposal of its kind, without what is asked each time. */
export function TemplateForm({ template: began, plan, view, keep }: Props) {
  const form = useTemplateForm(began, view, keep);
  const { template, set } = form;
  const { content } = template;
  const composing = useMemo(
    () => ({
      content,
      change: (next: Template["content"]) => set({ content: withFollowed(plan, content, next) }),
      checked: null,
      plan,
      recurring: true,
      save: async () => ({ id: "" }),
      from: () => undefined,
      Field: MarkedField,
      Answer,
    }),
    [content, plan, set],
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.save();
  };
  return (
    <form className={css.form} onSubmit={submit}>
      {form.theirs && (
        <EditConflict differences={form.differences} onMine={form.onMine} onTheirs={form.onTheirs} />
      )}
      <Block title="The template">
        <TextInput
          label="What it is called"
          description="Such as “Road closure”."
          required
          withAsterisk={false}
          maxLength={160}
          value={template.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
        <Textarea
          label="When to use it, in a sentence"
          required
          withAsterisk={false}
          maxLength={400}
          minRows={2}
          value={template.use_when}
          onChange={(event) => set({ use_when: event.currentTarget.value })}
        />
        <Textarea
          label="What a picture for it should show, and its description say"
          maxLength={400}
          minRows={2}
          value={template.picture_hint}
          onChange={(event) => set({ picture_hint: event.currentTarget.value })}
        />
      </Block>
      <ComposingContext.Provider value={composing}>
        <TheWords />
        <WhyAndForWhom />
        <WhenAndWhere suggested={null} />
      </ComposingContext.Provider>
      {Boolean(form.error) && <Failed error={form.error} />}
      <div className={verbs.answers}>
        <Button type="submit" variant="filled" loading={form.busy}>
          {view ? "Save it as the next version" : "Add it"}
        </Button>
        <Button
          renderRoot={(props) =>
            view ? (
              <Link {...props} to="/templates/$templateId" params={{ templateId: view.summary.id }} />
            ) : (
              <Link {...props} to="/templates" />
            )
          }
        >
          Not now
        </Button>
      </div>
    </form>
  );
}
