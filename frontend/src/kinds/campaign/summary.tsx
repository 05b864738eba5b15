import type { HashtagCampaign } from "../../api/types";
import { calendarDay } from "../../i18n/dates";
import css from "../../ui/layout/DecisionPage.module.css";
import { Fact } from "../../ui/layout/Fact";
import { useDates } from "../../ui/text/When";
import type { Summary } from "../kind";

type Props = { content: HashtagCampaign };

function Purpose({ content: campaign }: Props) {
  return <Fact term="Purpose">{campaign.purpose}</Fact>;
}

function Period({ content: campaign }: Props) {
  const { now } = useDates();
  if (!campaign.starts_on) return null;
  return (
    <span className={css.block}>
      In use from {calendarDay(campaign.starts_on, now)}
      {campaign.ends_on ? ` until ${calendarDay(campaign.ends_on, now)}` : ", with no end named"}
    </span>
  );
}

function Listener({ content: campaign }: Props) {
  return <Fact term="Who listens">{campaign.listener}</Fact>;
}

export const summary: Summary<HashtagCampaign> = { Purpose, Period, More: Listener };
