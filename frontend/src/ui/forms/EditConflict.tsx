import { Button } from "../controls/Button";
import { Remark } from "../states/states";
import type { Difference } from "./concurrentEditing";
import css from "./EditConflict.module.css";

type Props = { differences: readonly Difference[]; onMine: () => void; onTheirs: () => void };

/** Somebody saved something else while this was being written. Both stand here, and one is chosen. */
export function EditConflict({ differences, onMine, onTheirs }: Props) {
  return (
    <Remark tone="heed" title="Somebody changed this while you wrote" role="alert">
      {differences.length === 0 ? (
        <p>They wrote the same as you.</p>
      ) : (
        <dl className={css.fields}>
          {differences.map(({ label, mine, theirs }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>Saved: {theirs || "nothing"}</dd>
              <dd>Yours: {mine || "nothing"}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className={css.acts}>
        <Button size="sm" onClick={onMine}>
          Go on with mine
        </Button>
        <Button size="sm" onClick={onTheirs}>
          Take what is saved
        </Button>
      </p>
    </Remark>
  );
}
