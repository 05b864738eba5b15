import type { HashtagCampaign, Placement, PlacementPlan } from "../../api/types";
import { PLACEMENTS } from "../../i18n/phrasing";
import css from "../../ui/preview/Preview.module.css";

type Props = { campaign: HashtagCampaign; organization: string };

/** The places outside the networks that can be drawn. */
export const DRAWN: readonly Placement[] = ["email_signature", "podium", "print", "merchandise"];

/** The hashtag where it will stand outside the networks: under an e-mail, on a sign, in print. */
export function Placements({ campaign, organization }: Props) {
  return (
    <ul className={css.places}>
      {campaign.placements.map((placement, index) => (
        <li key={index}>
          <Drawn placement={placement} tag={campaign.tag} organization={organization} />
          <p className={css.note}>
            {PLACEMENTS[placement.place]}
            {placement.note && <>: {placement.note}</>}
            {placement.removal_owner
              ? `. ${placement.removal_owner} removes it when it is over.`
              : placement.place !== "post" && ". Nobody is named yet who removes it when it is over."}
          </p>
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
          <b>A colleague</b>
          <p>{organization}</p>
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
