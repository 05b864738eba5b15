import { useRef } from "react";
import { useKeys } from "./shortcuts";

/** j and k move the focus along the links marked `data-row` below the returned element; Enter opens as always. */
export function useRowKeys() {
  const root = useRef<HTMLDivElement>(null);
  const move = (step: 1 | -1) => {
    const rows = Array.from(root.current?.querySelectorAll<HTMLElement>("[data-row]") ?? []);
    const at = rows.indexOf(document.activeElement as HTMLElement);
    const next = at === -1 ? (step === 1 ? 0 : rows.length - 1) : at + step;
    rows[Math.max(0, Math.min(rows.length - 1, next))]?.focus();
  };
  useKeys({ j: () => move(1), k: () => move(-1) });
  return root;
}
