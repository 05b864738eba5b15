import css from "./Fields.module.css";
import { TextButton } from "./TextButton";

/** An answer the plan or a check already knows, to take over with one tap. */
export function Suggest({ words, onUse }: { words: string; onUse: (words: string) => void }) {
  if (!words) return null;
  return (
    <p className={css.suggest} data-suggest>
      <TextButton onClick={() => onUse(words)}>Use “{words}”</TextButton>
    </p>
  );
}
