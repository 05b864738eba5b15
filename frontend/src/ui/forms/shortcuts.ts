/**
 * Single-key shortcuts. They are silent while someone writes, and can be turned off for good (WCAG 2.1.4), because
 * voice input types letters.
 */
import { useEffect, useRef } from "react";
import { remember, remembered } from "../states/browserStorage";

const SETTING = "keys";

export const keysOn = (): boolean => remembered(SETTING) !== "off";

export function turnKeys(on: boolean): void {
  remember(SETTING, on ? "on" : "off");
}

function writing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

export type Keys = Record<string, (event: KeyboardEvent) => void>;

/** Call the action of a key, such as `j` or `?`, while this component is on the page and no dialog is open. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (!keysOn() || writing(event.target) || document.querySelector("dialog[open]")) return;
      const act = latest.current[event.key];
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
