import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMay } from "../../../api/session";
import { Remark } from "../../../ui/states/states";
import { useDates } from "../../../ui/text/When";
import { upcomingWords } from "./phrasing";
import { acknowledgementQuery } from "./queries";
import css from "./Reading.module.css";

/** Where this person stands with the policy, for whoever may read it. */
export function useAcknowledgement() {
  const may = useMay();
  return useQuery({ ...acknowledgementQuery, enabled: may("policy.read") });
}

/** What applies next, and from when, with the way to read what changes. */
export function Upcoming() {
  const { data } = useAcknowledgement();
  const dates = useDates();
  if (!data?.upcoming) return null;
  return (
    <div className={`${css.upcoming} unprinted`}>
      <Remark title={upcomingWords(data.upcoming, dates)}>
        <p>
          Until then nothing is different.{" "}
          <Link to="/policy/versions/$versionId" params={{ versionId: data.upcoming.id }}>
            Read what changes
          </Link>
        </p>
      </Remark>
    </div>
  );
}
