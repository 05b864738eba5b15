import { type ComponentProps, lazy, Suspense } from "react";
import { Waiting } from "../../../ui/states/states";
import type { Editor as Whole } from "./Editor";

const Loaded = lazy(async () => ({ default: (await import("./Editor")).Editor }));

/** The editor, fetched by whoever writes: readers of the policy never load it. */
export function Editor(props: ComponentProps<typeof Whole>) {
  return (
    <Suspense fallback={<Waiting lines={8} what="the editor" />}>
      <Loaded {...props} />
    </Suspense>
  );
}
