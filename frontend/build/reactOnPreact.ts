/**
 * What the pages and their libraries get when they import "react": Preact, which does the same in a tenth of the bytes.
 * `Activity`, which Preact lacks, shows its children or leaves them out; nothing here keeps hidden children alive.
 */
import { options } from "preact";
import { createElement, Fragment, type ReactNode } from "preact/compat";
import { takeTurns } from "./takeTurns";

options.debounceRendering = takeTurns;

// @ts-expect-error Preact's types say `export =`, which TypeScript cannot export again; its module has the names all the same.
export * from "preact/compat";
export { default } from "preact/compat";

export function Activity({ children, mode }: { children?: ReactNode; mode?: "visible" | "hidden" }) {
  return mode === "hidden" ? null : createElement(Fragment, null, children);
}
