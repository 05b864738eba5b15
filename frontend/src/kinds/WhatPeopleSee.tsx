import type { PreviewProps } from "./kind";
import { previewOf } from "./previews";
import { UnknownKind } from "./UnknownKind";

/** What people will see, on each network, heard and typed. `id` is the proposal's, once it has been kept. */
export function WhatPeopleSee({ id, ...props }: PreviewProps & { id: string | null }) {
  const preview = previewOf(props.content.kind);
  return preview ? <preview.Shown {...props} /> : <UnknownKind id={id} />;
}
