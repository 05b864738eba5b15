import type { HashtagCampaign, Placement, PlacementPlan } from "../../api/types";
import { PLACEMENTS } from "../../i18n/phrasing";
import css from "../../ui/preview/Preview.module.css";

type Props = { campaign: HashtagCampaign; organization: string };

/** The places outside the networks that can be drawn. */
const DRAWN: readonly Placement[] = ["email_signature", "podium", "print", "merchandise"];

export const isDrawn = ({ place }: PlacementPlan): boolean => DRAWN.includes(place);

/** The hashtag where it will stand outside the networks: under an e-mail, on a sign, in print. */
export function Placements({ campaign, organization }: Props) {
  return (
    <ul className={css.places}>
      {campaign.placements.filter(isDrawn).map((placement, index) => (
        <li key={index}>
          <Drawn placement={placement} tag={campaign.tag} organization={organization} />
          <p className={css.note}>{PLACEMENTS[placement.place]}</p>
        </li>
      ))}
    </ul>
  );
}

function Drawn({
  placement,
  tag,
  organization,
}: {
  placement: PlacementPlan;
  tag: string;
  organization: string;
}) {
  switch (placement.place) {
    case "email_signature":
      return (
        <div className={css.signature}>
          Kind regards,
          <hr />
          <p>
            <b>A colleague</b>, {organization}
          </p>
          <p>{tag}</p>
        </div>
      );
    case "podium":
    case "print":
    case "merchandise":
      return <div className={css.sign}>{tag}</div>;
    default:
      return null;
  }
}
