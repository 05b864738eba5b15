import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useCallback } from "react";
import { threadsQuery } from "../../../api/queries";
import { Marks } from "../../../ui/preview/marks";
import { marksIn } from "./phrasing";

/** Words with a numbered mark wherever somebody asks about them. */
export function MarkedWords({ id, children }: { id: string; children: ReactNode }) {
  const { data } = useQuery(threadsQuery(id));
  const marksOf = useCallback(
    (field: string, text: string) => marksIn(data?.threads ?? [], field, text),
    [data],
  );
  return <Marks.Provider value={marksOf}>{children}</Marks.Provider>;
}
