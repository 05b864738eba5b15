import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import type { InvitationCreated } from "../../api/types";
import { Sheet } from "../../ui/layout/Sheet";
import { say } from "../../ui/states/messages";
import { When } from "../../ui/text/When";
import css from "./People.module.css";

/** The link is shown once: Hashmark keeps only its fingerprint, so nobody can look it up again. */
export function LinkSheet({ created, onClose }: { created: InvitationCreated; onClose: () => void }) {
  const [copied, setCopied] = useState(false);
  const { invitation, link } = created;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
      say("The link is copied.");
    } catch {
      say("Your browser does not let this page copy. Select the link and copy it by hand.");
    }
  };
  return (
    <Sheet open firm onClose={onClose} title={`The invitation for ${invitation.name}`}>
      <div className={css.confirm}>
        <p className={css.said}>
          Hand this link to {invitation.name} yourself, in a way you trust: whoever has it can join in their
          place.
        </p>
        <TextInput
          data-first
          label="The link"
          description={
            <>
              It is shown only now and works once, until <When at={invitation.expires_at} as="moment" />. If
              it is lost, take the invitation back and make another.
            </>
          }
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <div className={css.acts}>
          <Button variant={copied ? "default" : "filled"} onClick={() => void copy()}>
            Copy the link
          </Button>
          <Button variant={copied ? "filled" : "default"} onClick={onClose}>
            I have it
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
