import { useState } from "react";
import { Switch } from "../../ui/controls/choices";
import { keysOn, turnKeys } from "../../ui/forms/shortcuts";
import { Sheet } from "../../ui/layout/Sheet";
import css from "./Shell.module.css";

const KEYS: [keys: string[], words: string][] = [
  [["?"], "This help"],
  [["Ctrl", "K"], "Find a proposal by its words, or go to a page (also /)"],
  [["j"], "Next in a list"],
  [["k"], "Previous in a list"],
  [["Enter"], "Open what is marked"],
  [["n"], "Older page of a list"],
  [["p"], "Newer page of a list"],
  [["Esc"], "Close what is open"],
];

export default function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const [on, setOn] = useState(keysOn);
  return (
    <Sheet open onClose={onClose} title="Keyboard">
      <dl className={css.keys}>
        {KEYS.map(([keys, words]) => (
          <div key={words} style={{ display: "contents" }}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <Switch
        checked={on}
        onChange={(event) => {
          turnKeys(event.currentTarget.checked);
          setOn(event.currentTarget.checked);
        }}
        label="Single-key shortcuts"
        description="Turn them off if you speak to your device and letters set things off."
      />
    </Sheet>
  );
}
