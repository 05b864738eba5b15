import type { HashtagCampaign } from "../../api/types";
import { TextInput } from "../../ui/controls/fields";
import css from "../Form.module.css";
import type { Trial } from "../kind";

type Props = { content: HashtagCampaign; set: (campaign: HashtagCampaign) => void };

function Fields({ content: campaign, set }: Props) {
  return (
    <div className={css.pair}>
      <TextInput
        size="sm"
        label="Hashtag to try"
        value={campaign.tag}
        onChange={(event) => set({ ...campaign, tag: event.currentTarget.value })}
      />
      <TextInput
        size="sm"
        label="Words meant by it"
        value={campaign.intended_words}
        onChange={(event) => set({ ...campaign, intended_words: event.currentTarget.value })}
      />
    </div>
  );
}

export const trial: Trial<HashtagCampaign> = {
  Fields,
  judged: (campaign) => (campaign.tag.trim() ? { ...campaign, tag: campaign.tag.trim() } : null),
};
