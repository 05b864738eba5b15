import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useCallback } from "react";
import { threadsQuery } from "../../../api/queries";
import { Marks } from "../../../ui/preview/marks";
import { marksIn } from "./phrasing";

/** Words with a numbered mark wherever somebody asks about them; `id` is null where nobody can have asked yet. */
export function MarkedWords({ id, children }: { id: string | null; children: ReactNode }) {
  const { data } = useQuery({ ...threadsQuery(id ?? ""), enabled: id !== null });
  const marksOf = useCallback(
    (field: string, text: string) => marksIn(data?.threads ?? [], field, text),
    [data],
  );
  return <Marks.Provider value={marksOf}>{children}</Marks.Provider>;
}
