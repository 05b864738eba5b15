import { say } from "../states/messages";
import { TextButton } from "./TextButton";

type Props = {
  text: string;
  /** What is copied, as it is said afterwards: "The link". */
  what: string;
  label?: string;
};

/** Copies `text`. Where the browser forbids it, the person is told to do it by hand. */
export function CopyButton({ text, what, label = "Copy" }: Props) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say(`${what} is copied.`);
    } catch {
      say("Your browser does not let this page copy. Select it and copy it by hand.");
    }
  };
  return (
    <TextButton className="unprinted" onClick={() => void copy()}>
      {label}
      <span className="unseen"> {what.charAt(0).toLowerCase() + what.slice(1)}</span>
    </TextButton>
  );
}
