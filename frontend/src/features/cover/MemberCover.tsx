import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { components } from "../../api/schema.gen";
import type { Who } from "../../api/types";
import { Button } from "../../ui/controls/Button";
import { Sheet } from "../../ui/layout/Sheet";
import { Loaded } from "../../ui/states/states";
import { Assistants } from "./Assistants";
import css from "./Cover.module.css";
import { CoverList } from "./CoverList";
import { memberCoverQuery } from "./coverQueries";
import { SetCoverSheet } from "./SetCoverSheet";

type Props = { cover: components["schemas"]["MemberCover"]; mine?: boolean };

/** One person's cover: who decides in their place, setting it, and who may set it for them. */
export function MemberCover({ cover, mine = false }: Props) {
  const [setting, setSetting] = useState(false);
  const { who, covers, deputies, actions, decides, assistants } = cover;
  const covered = covers.some(({ state }) => state === "now");
  return (
    <div className={css.parts}>
      <CoverList
        covers={covers}
        none={
          decides
            ? `Nobody decides in ${mine ? "your" : "their"} place.`
            : `${mine ? "You decide" : `${who.name} decides`} on nothing, so nothing waits while ${mine ? "you are" : "they are"} away.`
        }
      />
      {actions.includes("setCover") && (
        <div>
          <Button onClick={() => setSetting(true)} disabled={deputies.length === 0}>
            {covered
              ? "Say who decides at another time"
              : `Say who decides ${mine ? "while you are away" : "in their place"}`}
          </Button>
          {deputies.length === 0 && (
            <p className={css.quiet}>
              Nobody else here holds a role that decides. An administrator gives roles.
            </p>
          )}
        </div>
      )}
      {(assistants.length > 0 || actions.includes("nameAssistant")) && (
        <Assistants cover={cover} whose={mine ? "your" : `${who.name}’s`} />
      )}
      {setting && <SetCoverSheet member={who} deputies={deputies} onClose={() => setSetting(false)} />}
    </div>
  );
}

/** The same over a page, for an administrator or an assistant. */
export function MemberCoverSheet({ member, onClose }: { member: Who; onClose: () => void }) {
  const cover = useQuery(memberCoverQuery(member.id));
  return (
    <Sheet open onClose={onClose} title={`While ${member.name} is away`}>
      <Loaded query={cover} what="who covers">
        {(found) => <MemberCover cover={found} />}
      </Loaded>
    </Sheet>
  );
}
