import type { Part } from "./diff";

/** Words with what was added and removed marked by more than colour, and said aloud. */
export function DiffText({ parts }: { parts: readonly Part[] }) {
  return (
    <>
      {parts.map((part, index) => {
        const key = `${index}${part.op}`;
        if (part.op === "added") {
          return (
            <ins key={key}>
              <span className="unseen">[added: </span>
              {part.text}
              <span className="unseen">]</span>
            </ins>
          );
        }
        if (part.op === "removed") {
          return (
            <del key={key}>
              <span className="unseen">[removed: </span>
              {part.text}
              <span className="unseen">]</span>
            </del>
          );
        }
        return <span key={key}>{part.text}</span>;
      })}
    </>
  );
}
