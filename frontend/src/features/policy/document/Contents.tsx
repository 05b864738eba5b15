import { Link } from "@tanstack/react-router";
import { useEffect, useId, useState } from "react";
import { TextButton } from "../../../ui/forms/TextButton";
import css from "../Policy.module.css";

export type Place = { id: string; label: string; number?: number };

/** Which of these places is being read: the last one whose heading has passed the top of the window. */
function useReading(places: readonly Place[]): string {
  const [reading, setReading] = useState("");
  const ids = places.map((place) => place.id).join(" ");
  useEffect(() => {
    const look = () => {
      const passed = ids.split(" ").filter((id) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top;
        return top !== undefined && top < window.innerHeight / 5;
      });
      setReading(passed.at(-1) ?? "");
    };
    look();
    window.addEventListener("scroll", look, { passive: true });
    return () => window.removeEventListener("scroll", look);
  }, [ids]);
  return reading;
}

/** The table of contents: beside the text where there is room, folded above it on a phone. */
export function Contents({ places }: { places: readonly Place[] }) {
  const [open, setOpen] = useState(false);
  const list = useId();
  const reading = useReading(places);
  return (
    <nav className={css.contents} aria-label="Contents">
      <h2>Contents</h2>
      <TextButton
        className={css.fold}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        Contents
      </TextButton>
      <ol id={list} data-open={open}>
        {places.map((place) => (
          <li key={place.id} aria-current={place.id === reading ? "location" : undefined}>
            <span className={css.number}>{place.number}</span>
            <Link to="." hash={place.id} onClick={() => setOpen(false)}>
              {place.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
