import { lazy, Suspense, useState } from "react";
import type { Kind } from "../../../api/types";
import { TextButton } from "../../../ui/forms/TextButton";

const EarlierSheet = lazy(() => import("./EarlierSheet"));

/** The way to start from an earlier one instead of from nothing. */
export function LikeEarlier({ kind }: { kind: Kind }) {
  const [open, setOpen] = useState(false);
  return (
    <p>
      <TextButton onClick={() => setOpen(true)}>Start from an earlier one</TextButton>
      {open && (
        <Suspense fallback={null}>
          <EarlierSheet kind={kind} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </p>
  );
}
