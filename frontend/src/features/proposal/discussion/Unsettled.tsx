import { useQuery } from "@tanstack/react-query";
import { threadsQuery } from "../../../api/queries";
import { TextButton } from "../../../ui/forms/TextButton";
import { goTo } from "../../../ui/preview/marks";
import { Remark } from "../../../ui/states/states";
import { about, anchorOf } from "./phrasing";

/** To whoever decides: what has to be settled before anybody approves, each with a way to it. */
export function Unsettled({ id }: { id: string }) {
  const { data } = useQuery(threadsQuery(id));
  const open = (data?.threads ?? []).filter((thread) => thread.blocking && thread.state === "open");
  if (open.length === 0) return null;
  return (
    <Remark tone="heed" title="Something has to be settled before anybody approves">
      <ul>
        {open.map((thread) => (
          <li key={thread.id}>
            {thread.begun_by.name} asks about {about(thread.place)}.{" "}
            <TextButton onClick={() => goTo(anchorOf(thread))}>Read it</TextButton>
          </li>
        ))}
      </ul>
    </Remark>
  );
}
