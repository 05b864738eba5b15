import { Linky } from "../../ui/Linky";
import { useDates } from "../../ui/time";
import css from "./Compose.module.css";
import { isDirty, type Keeper } from "./keeper";

type Props = { keeper: Keeper; savedAt: Date | null; onTryAgain: () => void };

/** Where the words are kept, in a calm sentence. Said aloud only when something needs to be known. */
export function SaveState({ keeper, savedAt, onTryAgain }: Props) {
  const { time } = useDates();
  const trouble = Boolean(keeper.trouble || keeper.theirs);
  return (
    <p className={css.save} role={trouble ? "status" : undefined} data-trouble={trouble}>
      {sentence(keeper, savedAt && time(savedAt))}
      {(keeper.trouble === "server" || keeper.trouble === "offline") && (
        <>
          {" "}
          <Linky onClick={onTryAgain}>Try now</Linky>
        </>
      )}
    </p>
  );
}

function sentence(keeper: Keeper, savedAt: string | null): string {
  if (keeper.theirs) return "Your words are kept on this device until you have chosen.";
  switch (keeper.trouble) {
    case "offline":
      return "The network is gone. Your words are kept on this device and will be saved when it is back.";
    case "server":
      return "The server did not answer as it should. Your words are kept on this device; we keep trying.";
    case "signed-out":
      return "Your session has ended. Your words are kept on this device and will be saved once you sign in.";
    case "refused":
      return `Kept on this device only: ${keeper.problem?.detail || keeper.problem?.title} ${keeper.problem?.fix ?? ""}`;
  }
  if (keeper.sending) return "Saving";
  if (isDirty(keeper)) return keeper.saved ? "Not saved yet" : "";
  if (!keeper.saved) return "Your words are saved as you write.";
  return savedAt ? `Saved ${savedAt}` : "Saved";
}
