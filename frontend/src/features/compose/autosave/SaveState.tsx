import { TextButton } from "../../../ui/forms/TextButton";
import { useDates } from "../../../ui/text/When";
import css from "../Compose.module.css";
import { type Autosave, isDirty } from "./autosave";

type Props = { autosave: Autosave; savedAt: Date | null; onTryAgain: () => void };

/** Where the words are kept, in a calm sentence. Said aloud only when something needs to be known. */
export function SaveState({ autosave, savedAt, onTryAgain }: Props) {
  const { time } = useDates();
  const trouble = Boolean(autosave.trouble || autosave.theirs);
  return (
    <p className={css.save} role={trouble ? "status" : undefined} data-trouble={trouble}>
      {sentence(autosave, savedAt && time(savedAt))}
      {(autosave.trouble === "server" || autosave.trouble === "offline") && (
        <>
          {" "}
          <TextButton onClick={onTryAgain}>Try now</TextButton>
        </>
      )}
    </p>
  );
}

function sentence(autosave: Autosave, savedAt: string | null): string {
  if (autosave.theirs) return "Your words are kept on this device until you have chosen.";
  switch (autosave.trouble) {
    case "offline":
      return "The network is gone. Your words are kept on this device and will be saved when it is back.";
    case "server":
      return "The server did not answer as it should. Your words are kept on this device; we keep trying.";
    case "signed-out":
      return "Your session has ended. Your words are kept on this device and will be saved once you sign in.";
    case "refused":
      return `Kept on this device only: ${autosave.problem?.detail || autosave.problem?.title} ${autosave.problem?.fix ?? ""}`;
  }
  if (autosave.sending) return "Saving";
  if (isDirty(autosave)) return autosave.saved ? "Not saved yet" : "";
  if (!autosave.saved) return "Your words are saved as you write.";
  return savedAt ? `Saved ${savedAt}` : "Saved";
}
