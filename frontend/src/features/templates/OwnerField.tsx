import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Who } from "../../api/types";
import { TextInput } from "../../ui/controls/fields";
import { PeopleOffered, usePeopleOffered } from "../../ui/forms/PeopleOffered";
import { useDebounced } from "../../ui/forms/useDebounced";
import { Failed } from "../../ui/states/states";
import { templateOwnersQuery } from "../compose/begin/templateQueries";
import css from "./Templates.module.css";

const PAUSE = 200;

type Props = {
  /** Who keeps it now, and so is not offered. */
  now: Who;
  chosen: Who | null;
  error: string | undefined;
  onChoose: (who: Who | null) => void;
};

/** Somebody of the organization, found by their name: all of them are looked through, however many there are. */
export function OwnerField({ now, chosen, error, onChoose }: Props) {
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(true);
  const words = useDebounced(typed.trim(), PAUSE);
  const found = useQuery({ ...templateOwnersQuery(words), enabled: open });
  const people = open ? (found.data?.people ?? []).filter(({ id }) => id !== now.id) : [];
  const { tied, onKeyDown, first, list } = usePeopleOffered({
    people,
    label: "Who may keep it",
    take: (who) => {
      setTyped(who.name);
      setOpen(false);
      onChoose(who);
    },
    close: () => setOpen(false),
    taking: ["Enter"],
  });
  const settled = open && found.isSuccess && !found.isPlaceholderData && words === typed.trim();
  return (
    <div className={css.owner}>
      <TextInput
        {...tied}
        data-first
        role="combobox"
        aria-expanded={people.length > 0}
        label="Who keeps it from now on"
        description="The person others ask when it should say something else. Write a part of their name."
        required
        withAsterisk={false}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        error={error}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
          first();
          onChoose(null);
        }}
        onKeyDown={(event) => {
          if (!open && !chosen && event.key === "ArrowDown") setOpen(true);
          else onKeyDown(event);
        }}
      />
      {found.error && <Failed error={found.error} again={() => void found.refetch()} />}
      <div aria-busy={open && found.isPlaceholderData}>
        <PeopleOffered {...list} inPlace />
      </div>
      <p className={css.about} role="status">
        {settled && said(people.length, found.data.more)}
        {chosen && `${chosen.name} is chosen.`}
      </p>
    </div>
  );
}

function said(count: number, more: boolean): string {
  if (count === 0) return "Nobody else here has that name.";
  if (more) return "There are others too: write more of the name.";
  return count === 1 ? "One person has that name." : `${count} people to choose from.`;
}
