import type { RecordFilter } from "../../api/queries";
import css from "./Record.module.css";

/** The entries that are shown, and all older and newer ones that are asked for, as a file to keep. */
export function Copies({ filter, sentence }: { filter: RecordFilter; sentence: string }) {
  const address = (form: string) => {
    const asked = Object.entries({ form, ...filter }).filter((pair): pair is [string, string] =>
      Boolean(pair[1]),
    );
    return `/api/v1/record/file?${new URLSearchParams(asked)}`;
  };
  return (
    <p className={`${css.copies} unprinted`}>
      Keep a copy of all of these entries:{" "}
      <a href={address("csv")} download title={sentence}>
        for a spreadsheet (CSV)
      </a>{" "}
      or{" "}
      <a href={address("jsonl")} download title={sentence}>
        for a program (JSON, one entry a line)
      </a>
      . That you took one is put on record.
    </p>
  );
}
