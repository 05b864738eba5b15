import { audienceWords, channelName, listed } from "../../../i18n/phrasing";
import { fromWallClock, toWallClock } from "../../../i18n/zone";
import { chosenChannels } from "../../../kinds/chosenChannels";
import { useComposing } from "../../../kinds/composing";
import { followedAnswers } from "../../../kinds/followed";
import { formOf } from "../../../kinds/forms";
import { Checkbox } from "../../../ui/controls/choices";
import { TextInput } from "../../../ui/controls/fields";
import { Suggest } from "../../../ui/forms/Suggest";
import { useDates } from "../../../ui/text/When";
import { firstTime } from "../begin/firstTime";
import { MarkedField } from "../fields/MarkedField";
import { useAnswers } from "../fields/useAnswers";
import parts from "../Parts.module.css";
import { useField } from "../useField";
import { Answer } from "./Answer";
import { Block } from "./Block";

/** On which channels and places it appears, and when. `suggested` is the time the page has chosen, until its author does. */
export function WhenAndWhere({ suggested }: { suggested: string | null }) {
  const { content, recurring } = useComposing();
  const form = formOf(content.kind);
  const { notes } = useField("/answers/when");
  const timed = !form?.ownDays || content.answers.when || notes.length > 0;
  return (
    <Block title={recurring ? "Where" : "When and where"}>
      <Channels />
      {form?.Where && <form.Where content={content} />}
      <OtherWhere />
      {timed && !recurring && <When suggested={suggested} />}
    </Block>
  );
}

const POSTURES: Record<string, string> = {
  monitor_only: "The plan says we only listen here.",
  dormant: "The plan says this one rests.",
};

function Channels() {
  const { content, change, plan, from } = useAnswers();
  const chosen = chosenChannels(plan, content);
  const all =
    chosen.length === content.channel_ids.length && chosen.every(({ posture }) => !POSTURES[posture]);
  const toggle = (id: string, on: boolean) =>
    change({
      ...content,
      channel_ids: on ? [...content.channel_ids, id] : content.channel_ids.filter((each) => each !== id),
    });
  return (
    <Answer
      pointer="/channel_ids"
      label="On which channels"
      short="Channels"
      said={all ? listed(chosen.map((channel) => channelName(channel))) : ""}
      from={from("/channel_ids")}
    >
      <Checkbox.Group label="On which channels" value={content.channel_ids}>
        <div className={parts.channels} data-pointer="/channel_ids">
          {plan.channels.map((channel) => (
            <Checkbox
              key={channel.id}
              value={channel.id}
              label={channelName(channel)}
              description={`${audienceWords(channel)}. ${POSTURES[channel.posture] ?? ""}`}
              onChange={(event) => toggle(channel.id, event.currentTarget.checked)}
            />
          ))}
        </div>
      </Checkbox.Group>
    </Answer>
  );
}

/** Where, in words: it follows from the channels and places, and is shown only where it says something else. */
function OtherWhere() {
  const { content, plan, answers } = useAnswers();
  const { where } = followedAnswers(plan, content);
  if (answers.where === where) return null;
  return (
    <Answer pointer="/answers/where" label="Where, in your words" short="Where" said={answers.where}>
      <MarkedField pointer="/answers/where" label="Where, in your words" rows={1} maxLength={4_000} />
    </Answer>
  );
}

function When({ suggested }: { suggested: string | null }) {
  const { answers, answer } = useAnswers();
  const { checked } = useComposing();
  const { zone, moment, now } = useDates();
  const { when } = answers;
  const route = checked?.result.route;
  const first = route && !route.problem ? firstTime(route.answer_expected_by, null, zone) : null;
  const early = !when || (first !== null && new Date(when) < new Date(first));
  return (
    <Answer
      pointer="/answers/when"
      label="When should people see it?"
      short="Time"
      said={when && new Date(when) >= now ? moment(when) : ""}
      from={when === suggested ? "the first day after an answer, at the time of your last one" : undefined}
    >
      <TextInput
        type="datetime-local"
        label="When should people see it?"
        description={`The time in ${zone.split("/").at(-1)?.replace(/_/g, " ")}.`}
        data-pointer="/answers/when"
        value={when ? toWallClock(when, zone) : ""}
        onChange={(event) => answer({ when: fromWallClock(event.currentTarget.value, zone) })}
        style={{ maxWidth: "18rem" }}
      />
      {first && early && <Suggest words={moment(first)} onUse={() => answer({ when: first })} />}
    </Answer>
  );
}
