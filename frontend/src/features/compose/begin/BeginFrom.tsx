import { lazy, Suspense, useState } from "react";
import type { Kind } from "../../../api/types";
import { TextButton } from "../../../ui/forms/TextButton";
import css from "./Begin.module.css";

const EarlierSheet = lazy(() => import("./EarlierSheet"));
const TemplateSheet = lazy(() => import("./TemplateSheet"));

/** The ways to begin with something instead of with nothing: a template, or an earlier one. */
export function BeginFrom({ kind }: { kind: Kind }) {
  const [open, setOpen] = useState<"template" | "earlier" | null>(null);
  const Opened = open === "template" ? TemplateSheet : EarlierSheet;
  return (
    <div className={css.ways}>
      <TextButton onClick={() => setOpen("template")}>Begin from a template</TextButton>
      <TextButton onClick={() => setOpen("earlier")}>Start from an earlier one</TextButton>
      {open && (
        <Suspense fallback={null}>
          <Opened kind={kind} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </div>
  );
}
