import { useMemo } from "react";
import { Button } from "../../../ui/controls/Button";
import { Remark } from "../../../ui/states/states";
import { DiffText } from "../../../ui/text/DiffText";
import { hunks } from "../versions/lineDifferences";
import css from "./Draft.module.css";

type Props = {
  title: string;
  mine: string;
  theirs: string;
  onMine: () => void;
  onTheirs: () => void;
};

/** Somebody saved other words meanwhile. Both are shown; nothing is thrown away unasked. */
export function Conflict({ title, mine, theirs, onMine, onTheirs }: Props) {
  const found = useMemo(() => hunks(theirs, mine), [theirs, mine]);
  return (
    <Remark tone="heed" title={title} role="alert">
      <p>
        Marked below: what your words <ins>add</ins> to the saved ones, and what they <del>leave out</del>.
      </p>
      <div className={css.hunks}>
        {found.map((hunk) => (
          <div key={hunk.line}>
            <p className={css.from}>From line {hunk.line} of yours</p>
            <pre>
              <DiffText parts={hunk.parts} />
            </pre>
          </div>
        ))}
      </div>
      <p className={css.acts}>
        <Button onClick={onMine}>Keep my words</Button>
        <Button onClick={onTheirs}>Take the saved words</Button>
      </p>
    </Remark>
  );
}
