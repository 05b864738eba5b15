import type { ReactNode } from "react";
import { Button } from "../../ui/controls/Button";
import { TextInput } from "../../ui/controls/fields";
import { Sheet } from "../../ui/layout/Sheet";
import { say } from "../../ui/states/messages";
import css from "./People.module.css";

type Props = {
  title: string;
  link: string;
  to: string;
  howLong: ReactNode;
  /** The address the link was sent to as well. */
  sentTo?: string | undefined;
  /** Whether the link is in the clipboard already. */
  copied?: boolean;
  /** What may come next, once the link is safe. */
  next?: ReactNode;
  onClose: () => void;
};

/**
 * A link that is shown once: Hashmark keeps only its fingerprint, so nobody can look it up again.
 */
export function HandOver({ title, link, to, howLong, sentTo, copied = false, next, onClose }: Props) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      say(`The link is copied. Hand it to ${to}.`);
      onClose();
    } catch {
      say("Your browser does not let this page copy. Select the link and copy it by hand.");
    }
  };
  return (
    <Sheet open firm onClose={onClose} title={title}>
      <div className={css.confirm}>
        <p className={css.said}>
          {copied && "The link is copied. "}
          {sentTo
            ? `It is on its way to ${sentTo}. You can also hand it to ${to} yourself, in a way you trust: whoever has it can sign in as them.`
            : `Hand this link to ${to} yourself, in a way you trust: whoever has it can sign in as them.`}
        </p>
        <TextInput
          data-first
          label="The link"
          description={howLong}
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <div className={css.acts}>
          <Button variant={copied ? "default" : "filled"} onClick={() => void copy()}>
            {copied ? "Copy it again and close" : "Copy it and close"}
          </Button>
          <Button onClick={onClose}>I have it</Button>
        </div>
        {copied && next}
      </div>
    </Sheet>
  );
}
