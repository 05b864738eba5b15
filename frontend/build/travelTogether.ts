/**
 * Which modules travel in one file: on a slow network each file costs more than its bytes. What every page needs is the libraries and
 * the program; what the decider's page needs besides is one file more, because it is the page that must be there at once; the page
 * where people write has one too, and so have form controls. What several other pages share is one; the rest is left to the bundler.
 */
import type { Plugin, Rollup } from "vite";

const LIBRARIES =
  /node_modules\/(@tanstack|preact|openapi-fetch|use-sync-external-store)\/|reactOnPreact|vite\/preload-helper/;
const CONTROLS = /\/src\/ui\/controls\/(?!Button)/;

/** From where each file is filled; the first that reaches a module has it. */
const FROM = {
  program: "/src/main.tsx",
  decide: "/src/features/proposal/ProposalPage.tsx",
  compose: "/src/features/compose/ComposePage.tsx",
};
const holder = new Map<string, string>();

export function travelTogether(): Plugin {
  return {
    name: "hashmark-travel-together",
    apply: "build",
    buildEnd() {
      const ids = [...this.getModuleIds()];
      for (const [name, from] of Object.entries(FROM)) {
        const first = ids.find((id) => id.endsWith(from));
        if (!first) throw new Error(`There is no module ${from}.`);
        reach(this, first, name);
      }
    },
  };
}

const held = (name: keyof typeof FROM) => ({ name, test: (id: string) => holder.get(id) === name });

/** For `codeSplitting.groups`; the first group that takes a module has it. */
export const GROUPS = [
  { name: "libraries", test: LIBRARIES },
  { name: "controls", test: CONTROLS },
  held("program"),
  held("decide"),
  { name: "shared", test: /\/src\//, minShareCount: 4 },
  held("compose"),
];

/** Put the pages' own modules that `id` needs at once into the file `name`, itself too. */
function reach(context: Rollup.PluginContext, id: string, name: string): void {
  if (holder.has(id) || !(id.includes("/src/") || id.endsWith(".css"))) return;
  holder.set(id, name);
  for (const next of context.getModuleInfo(id)?.importedIds ?? []) reach(context, next, name);
}
