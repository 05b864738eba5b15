import type { HashtagCampaign, Placement, PlacementPlan } from "../../api/types";
import { PLACEMENTS } from "../../i18n/phrasing";
import { Button } from "../../ui/controls/Button";
import { NativeSelect, TextInput } from "../../ui/controls/fields";
import fields from "../../ui/forms/Fields.module.css";
import { Suggest } from "../../ui/forms/Suggest";
import { TextButton } from "../../ui/forms/TextButton";
import { useComposing } from "../composing";
import css from "../Form.module.css";
import type { Form } from "../kind";

const PLACES = Object.entries(PLACEMENTS).map(([value, label]) => ({ value, label }));

/** A hashtag: the tag, what it means and how it would be used. */
function Words({ content: campaign }: { content: HashtagCampaign }) {
  const { change, checked, Field } = useComposing();
  const set = (changed: Partial<HashtagCampaign>) => change({ ...campaign, ...changed });
  const heard = checked?.result.hashtags.find((tag) => tag.tag.toLowerCase() === campaign.tag.toLowerCase());
  return (
    <>
      <Field
        pointer="/tag"
        label="The hashtag"
        hint="A # and the words after it, each with a capital letter."
        said
        rows={1}
        maxLength={140}
        foot={
          heard && (
            <p className={fields.hint}>
              Strangers will type <b>{heard.lower}</b>. A screen reader says “{heard.spoken}”.
            </p>
          )
        }
      />
      <div>
        <TextInput
          label="What it means, in ordinary words"
          data-pointer="/intended_words"
          value={campaign.intended_words}
          maxLength={280}
          onChange={(event) => set({ intended_words: event.currentTarget.value })}
        />
        {heard && !campaign.intended_words && (
          <Suggest words={heard.words} onUse={(words) => set({ intended_words: words })} />
        )}
      </div>
      <Field
        pointer="/sample_text"
        label="How it would be used"
        hint="One post or sentence with the hashtag in it."
        said
        rows={3}
        maxLength={70_000}
      />
    </>
  );
}

function Purpose() {
  const { Field } = useComposing();
  return <Field pointer="/purpose" label="What is it for?" rows={2} maxLength={4_000} />;
}

const LISTENER = "/listener";
const WHO_LISTENS = "Who reads what others write with it, and until when?";

function Listener({ content: campaign }: { content: HashtagCampaign }) {
  const { change, Answer, from } = useComposing();
  return (
    <Answer
      pointer={LISTENER}
      label={WHO_LISTENS}
      short="Readers"
      said={campaign.listener}
      from={from(LISTENER)}
    >
      <TextInput
        label={WHO_LISTENS}
        data-pointer={LISTENER}
        value={campaign.listener}
        maxLength={400}
        onChange={(event) => change({ ...campaign, listener: event.currentTarget.value })}
      />
    </Answer>
  );
}

/** Where it will stand outside the channels, and for how long. */
function PlacesAndDays({ content: campaign }: { content: HashtagCampaign }) {
  const { change } = useComposing();
  return (
    <>
      <Placements campaign={campaign} />
      <div className={css.pair}>
        <TextInput
          type="date"
          label="In use from"
          data-pointer="/starts_on"
          value={campaign.starts_on ?? ""}
          onChange={(event) => change({ ...campaign, starts_on: event.currentTarget.value || null })}
        />
        <TextInput
          type="date"
          label="Until"
          data-pointer="/ends_on"
          value={campaign.ends_on ?? ""}
          onChange={(event) => change({ ...campaign, ends_on: event.currentTarget.value || null })}
        />
      </div>
    </>
  );
}

function Placements({ campaign }: { campaign: HashtagCampaign }) {
  const { change } = useComposing();
  const set = (placements: PlacementPlan[]) => change({ ...campaign, placements });
  const put = (index: number, changed: Partial<PlacementPlan>) =>
    set(campaign.placements.map((item, at) => (at === index ? { ...item, ...changed } : item)));
  const left = PLACES.filter(({ value }) => !campaign.placements.some((item) => item.place === value));
  return (
    <fieldset className={fields.group} data-pointer="/placements">
      <legend>Where else it will stand</legend>
      {campaign.placements.map((item, index) => (
        <div key={item.place} className={css.placement}>
          <NativeSelect
            label="Place"
            data={PLACES.filter(
              ({ value }) => value === item.place || left.some((other) => other.value === value),
            )}
            value={item.place}
            onChange={(event) => put(index, { place: event.currentTarget.value as Placement })}
          />
          <TextInput
            label="How it stands there"
            value={item.note}
            maxLength={4_000}
            onChange={(event) => put(index, { note: event.currentTarget.value })}
          />
          <TextInput
            label="Who takes it down again"
            value={item.removal_owner}
            maxLength={200}
            onChange={(event) => put(index, { removal_owner: event.currentTarget.value })}
          />
          <TextButton onClick={() => set(campaign.placements.filter((_, at) => at !== index))}>
            Not {PLACEMENTS[item.place].toLowerCase()}
          </TextButton>
        </div>
      ))}
      {left.length > 0 && (
        <p className={fields.others}>
          {left.map(({ value, label }) => (
            <Button
              key={value}
              size="compact-sm"
              onClick={() =>
                set([...campaign.placements, { place: value as Placement, note: "", removal_owner: "" }])
              }
            >
              {label}
            </Button>
          ))}
        </p>
      )}
    </fieldset>
  );
}

const MARKED: readonly string[] = ["/tag", "/purpose", "/sample_text"];

export const form: Form<HashtagCampaign> = {
  Words,
  Purpose,
  Whom: Listener,
  Where: PlacesAndDays,
  ownDays: true,
  marks: (pointer) => MARKED.includes(pointer),
};
