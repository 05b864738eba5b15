import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useId, useState } from "react";
import { proposalsQuery } from "../../api/queries";
import { useMay } from "../../api/session";
import { PROPOSAL_STATES } from "../../i18n/phrasing";
import { KINDS } from "../../kinds/register";
import { TextInput } from "../../ui/controls/fields";
import { Sheet } from "../../ui/layout/Sheet";
import { useEditorPlace } from "./Header";
import css from "./Shell.module.css";

type Goal = { key: string; words: string; what: string; go: string };

const PAUSE = 200;

/** What was typed, once somebody pauses. */
function usePaused(typed: string): string {
  const [paused, setPaused] = useState(typed);
  useEffect(() => {
    const later = setTimeout(() => setPaused(typed), PAUSE);
    return () => clearTimeout(later);
  }, [typed]);
  return paused;
}

/** Pages and new proposals that have the letters, and proposals that have the words; the newest before anything is typed. */
function useGoals(typed: string): Goal[] {
  const may = useMay();
  const words = usePaused(typed);
  const places = useEditorPlace().map((place) => ({
    key: place.to,
    words: place.word,
    what: "page",
    go: place.to,
  }));
  const found = useQuery(proposalsQuery({ words: words || undefined }, undefined));
  const proposals = (found.data?.items ?? []).map((item) => ({
    key: item.id,
    words: item.title,
    what: `${PROPOSAL_STATES[item.state].toLowerCase()}, ${item.author.name}`,
    go: item.actions.includes("changeDraft") ? `/propose/${item.id}` : `/proposals/${item.id}`,
  }));
  const more: Goal[] = [
    { key: "all", words: "All proposals", what: "page", go: "/proposals" },
    { key: "notices", words: "Notices", what: "page", go: "/notices" },
    ...(may("organization.manage")
      ? [{ key: "settings", words: "Settings", what: "page", go: "/settings" }]
      : []),
    ...(may("proposal.create")
      ? KINDS.map(({ kind, verb, address }) => ({
          key: kind,
          words: verb,
          what: "new",
          go: `/propose/${address}`,
        }))
      : []),
    { key: "account", words: "Your account", what: "page", go: "/account" },
  ];
  const letters = typed.toLowerCase();
  const pages = [...places, ...more].filter((goal) =>
    `${goal.words} ${goal.what}`.toLowerCase().includes(letters),
  );
  return [...pages, ...proposals].slice(0, 12);
}

/** Type a few letters and go there: pages, new proposals, and proposals by any of their words. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const router = useRouter();
  const list = useId();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const goals = useGoals(typed.trim());
  const chosen = Math.min(at, goals.length - 1);

  const open = (goal: Goal | undefined) => {
    if (!goal) return;
    onClose();
    router.history.push(goal.go);
  };

  return (
    <Sheet open onClose={onClose} title="Find or go to">
      <TextInput
        data-first
        label="What are you looking for?"
        value={typed}
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={goals[chosen] ? `${list}-${chosen}` : undefined}
        autoComplete="off"
        maxLength={200}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step) {
            event.preventDefault();
            setAt((chosen + step + goals.length) % Math.max(1, goals.length));
          }
          if (event.key === "Enter") open(goals[chosen]);
        }}
      />
      <div id={list} className={css.found} role="listbox" aria-label="Found">
        {goals.map((goal, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled where the focus is, in the field above
          <div
            key={goal.key}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onClick={() => open(goal)}
          >
            <span>{goal.words}</span>
            <span>{goal.what}</span>
          </div>
        ))}
      </div>
      <p className={css.hint} role="status">
        {goals.length === 0 ? "No page and no proposal has these words." : "Arrows choose, Enter opens."}
      </p>
    </Sheet>
  );
}
