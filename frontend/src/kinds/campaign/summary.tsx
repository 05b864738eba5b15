import type { HashtagCampaign, Placement } from "../../api/types";
import { calendarDay } from "../../i18n/dates";
import { PLACEMENTS } from "../../i18n/phrasing";
import css from "../../ui/layout/DecisionPage.module.css";
import { Fact } from "../../ui/layout/Fact";
import { useDates } from "../../ui/text/When";
import type { Summary } from "../kind";

type Props = { content: HashtagCampaign };

function Purpose({ content: campaign }: Props) {
  if (campaign.purpose === campaign.answers.why) return null;
  return <Fact term="Purpose">{campaign.purpose}</Fact>;
}

function Period({ content: campaign }: Props) {
  const { now } = useDates();
  if (!campaign.starts_on) return campaign.answers.when ? null : "No day is named for it.";
  return (
    <span className={css.block}>
      In use from {calendarDay(campaign.starts_on, now)}
      {campaign.ends_on ? ` until ${calendarDay(campaign.ends_on, now)}` : ", with no last day set"}
    </span>
  );
}

function Listener({ content: campaign }: Props) {
  return <Fact term="Who reads what others write with it">{campaign.listener}</Fact>;
}

function Seen({ content: campaign }: Props) {
  return (
    <ul className={css.plain}>
      {campaign.placements.map((placement, index) => (
        <li key={index}>
          {PLACEMENTS[placement.place]}: {SEEN_BY[placement.place]}
        </li>
      ))}
    </ul>
  );
}

const SEEN_BY: Record<Placement, string> = {
  post: "whoever sees our posts.",
  email_signature: "whoever gets an e-mail from us, and whoever it is passed on to.",
  print: "whoever gets or passes it. What is printed cannot be called back.",
  podium: "everyone in the room, and whoever sees pictures of it.",
  website: "anyone who opens the page.",
  merchandise: "whoever gets one, for as long as it lasts.",
};

export const summary: Summary<HashtagCampaign> = { Purpose, Period, Seen, More: Listener };
