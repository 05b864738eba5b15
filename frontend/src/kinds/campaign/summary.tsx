import type { HashtagCampaign } from "../../api/types";
import { calendarDay } from "../../i18n/dates";
import { PLACEMENTS } from "../../i18n/phrasing";
import css from "../../ui/layout/DecisionPage.module.css";
import { Fact } from "../../ui/layout/Fact";
import { useDates } from "../../ui/text/When";
import type { Summary } from "../kind";

type Props = { content: HashtagCampaign };

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

function More({ content: campaign }: Props) {
  const noted = campaign.placements.filter(({ note }) => note);
  return (
    <>
      {noted.length > 0 && (
        <Fact term="How it stands there">
          <ul className={css.plain}>
            {noted.map(({ place, note }, index) => (
              <li key={index}>
                {PLACEMENTS[place]}: {note}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact term="Who reads what others write with it">{campaign.listener}</Fact>
    </>
  );
}

export const summary: Summary<HashtagCampaign> = { Period, More };
