import { useRouter } from "@tanstack/react-router";
import { tellSessionChanged } from "../../api/live";
import { queryClient } from "../../api/queries";
import { adopt } from "../../api/session";
import type { Session } from "../../api/types";

/** Begin a session: nothing of an earlier one stays, other windows are told, and the page with the link is left behind. */
export function useEnter(): (session: Session) => void {
  const router = useRouter();
  return (session) => {
    queryClient.clear();
    adopt(session);
    tellSessionChanged();
    router.history.replace("/desk");
  };
}
