import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../ui/states/states";
import css from "./Cover.module.css";
import { CoverList } from "./CoverList";
import { coversQuery } from "./coverQueries";

/** Who covers for whom in the organization: now, soon and lately. */
export function WhoCovers() {
  const covers = useQuery(coversQuery);
  return (
    <section aria-labelledby="who-covers">
      <h2 id="who-covers" className={css.head}>
        Who covers for whom
      </h2>
      <p className={css.quiet}>
        While somebody is away, another person can decide in their place. Both names stand on each decision.
      </p>
      <Loaded query={covers} what="who covers for whom">
        {(found) => <CoverList covers={found} none="Nobody covers for anybody." />}
      </Loaded>
    </section>
  );
}
