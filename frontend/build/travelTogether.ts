/**
 * Which modules travel in one file: on a slow network each file costs more than its bytes. What every page needs is the libraries and
 * the program; what the decider's page needs besides is one file more, because it is the page that must be there at once; form controls
 * are another. The rest is left to the bundler.
 */
import type { Plugin, Rollup } from "vite";

const ENTRY = "/src/main.tsx";
const DECIDING = "/src/features/proposal/ProposalPage.tsx";
const LIBRARIES =
  /node_modules\/(@tanstack|preact|openapi-fetch|use-sync-external-store)\/|reactOnPreact|vite\/preload-helper/;
const CONTROLS = /\/src\/ui\/controls\/(?!Button)/;

const program = new Set<string>();
const deciding = new Set<string>();

export function travelTogether(): Plugin {
  return {
    name: "hashmark-travel-together",
    apply: "build",
    buildEnd() {
      for (const id of this.getModuleIds()) {
        if (id.endsWith(ENTRY)) reach(this, id, program);
        if (id.endsWith(DECIDING)) reach(this, id, deciding);
      }
    },
  };
}

/** For `codeSplitting.groups`; the first group that takes a module has it. */
export const GROUPS = [
  { name: "libraries", test: LIBRARIES },
  { name: "controls", test: CONTROLS },
  { name: "program", test: (id: string) => program.has(id) },
  { name: "decide", test: (id: string) => deciding.has(id) && !program.has(id) },
];

/** Add to `found` the pages' own modules that `id` needs at once, itself too. */
function reach(context: Rollup.PluginContext, id: string, found: Set<string>): void {
  if (found.has(id) || !(id.includes("/src/") || id.endsWith(".css"))) return;
  found.add(id);
  for (const next of context.getModuleInfo(id)?.importedIds ?? []) reach(context, next, found);
}
