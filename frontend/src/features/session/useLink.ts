import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { fragmentToken } from "./fragment";

/** The token of the link this page was opened by, or null, and what the link is for. Asking for that changes nothing. */
export function useLink<Preview>(kind: string, ask: (token: string) => Promise<Preview>) {
  const [token] = useState(() => fragmentToken("token"));
  const preview = useQuery({
    queryKey: [kind, token],
    queryFn: () => ask(token ?? ""),
    enabled: token !== null,
    retry: false,
  });
  return { token, preview };
}
