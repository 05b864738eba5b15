import { Link } from "@tanstack/react-router";
import type { RecordEntry } from "../../api/types";
import { capital, plain } from "../../i18n/phrasing";

/** What an entry is about, with the way there; a thing that cannot be opened is said to be so. */
export function Subject({ entry }: { entry: RecordEntry }) {
  const { object_kind: kind, object_id: id, object_title: title } = entry;
  if (!id) return null;
  const name = title ?? capital(plain(kind));
  switch (kind) {
    case "proposal":
      return title === null ? (
        "A proposal that is not yours to read: it was not submitted, or was discarded"
      ) : (
        <Link to="/proposals/$proposalId" params={{ proposalId: id }}>
          {title}
        </Link>
      );
    case "policy":
      return (
        <Link to="/policy/versions/$versionId" params={{ versionId: id }}>
          {capital(name)}
        </Link>
      );
    case "objective":
    case "channel":
    case "audience":
      return (
        <>
          {capital(kind)} <Link to="/plan">{name}</Link>
        </>
      );
    case "template":
      return (
        <>
          Template{" "}
          <Link to="/templates/$templateId" params={{ templateId: id }}>
            {name}
          </Link>
        </>
      );
    case "member":
    case "invitation":
      return (
        <>
          {capital(kind)} <Link to="/people">{name}</Link>
        </>
      );
    default:
      return name;
  }
}
