import { useQuery } from "@tanstack/react-query";
import { Flag } from "../../../ui/states/StateWord";
import { Loaded } from "../../../ui/states/states";
import { When } from "../../../ui/text/When";
import { whoWords } from "../phrasing";
import { readWords } from "./phrasing";
import { type AcknowledgedBy, acknowledgedByQuery } from "./queries";
import css from "./Reading.module.css";

/** Who has read and understood a version and who has not, those who have not first. */
export function WhoHasRead({ id }: { id: string }) {
  const people = useQuery(acknowledgedByQuery(id));
  return (
    <Loaded query={people} what="who has read it" lines={6}>
      {(found) => (
        <div className={css.who}>
          <p>{readWords(found)}</p>
          <People title="Not yet" people={found.filter((each) => each.at === null)} />
          <People title="Read and understood" people={found.filter((each) => each.at !== null)} />
        </div>
      )}
    </Loaded>
  );
}

function People({ title, people }: { title: string; people: readonly AcknowledgedBy[] }) {
  if (people.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul className={css.people}>
        {people.map(({ who, at }) => (
          <li key={who.id}>
            <span>{whoWords(who)}</span>
            {at ? (
              <span className={css.quiet}>
                <When at={at} />
              </span>
            ) : (
              <Flag shape="dot" tone="quiet">
                not yet
              </Flag>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
