import { useQuery } from "@tanstack/react-query";
import { entryTypesQuery, membersQuery, type RecordFilter, rolesQuery } from "../../api/queries";
import { useMay } from "../../api/session";
import { Linky } from "../../ui/Linky";
import css from "./Record.module.css";

type Props = { filter: RecordFilter; onChange: (changed: RecordFilter) => void };

type Option = readonly [value: string, words: string];

const VERDICTS: Option[] = [
  ["", "whatever was decided"],
  ["approve", "that approved"],
  ["request_changes", "that asked for a change"],
  ["reject", "that rejected"],
  ["recuse", "that stepped aside"],
];

/** The question as a sentence; each underlined part can be changed. */
export function Filters({ filter, onChange }: Props) {
  const may = useMay();
  const types = useQuery(entryTypesQuery).data ?? [];
  const roles = useQuery({ ...rolesQuery, enabled: may("member.read") }).data ?? [];
  const members = useQuery({ ...membersQuery(), enabled: may("member.read") }).data?.items ?? [];
  const anything = Object.values(filter).some(Boolean);
  return (
    <search className={css.filters}>
      <p>
        Show{" "}
        <Blank
          name="What happened"
          value={filter.type}
          options={[["", "everything"], ...types.map((type): Option => [type.type, type.words])]}
          onChange={(type) => onChange({ type })}
        />{" "}
        by{" "}
        <Blank
          name="Who"
          value={filter.actor}
          options={[["", "anybody"], ...members.map((member): Option => [member.id, member.name])]}
          onChange={(actor) => onChange({ actor })}
        />{" "}
        as{" "}
        <Blank
          name="In which role"
          value={filter.role}
          options={[["", "any role"], ...roles.map((role): Option => [role.name, role.title])]}
          onChange={(role) => onChange({ role })}
        />
        ,{" "}
        <Blank
          name="What was decided"
          value={filter.verdict}
          options={VERDICTS}
          onChange={(verdict) => onChange({ verdict })}
        />
        , from <Day name="First day" value={filter.since} onChange={(since) => onChange({ since })} /> to{" "}
        <Day name="Last day" value={filter.until} onChange={(until) => onChange({ until })} />
        {filter.object && (
          <>
            , about <Linky onClick={() => onChange({ object: undefined })}>one thing only (show all)</Linky>
          </>
        )}
        .{" "}
        {anything && (
          <Linky onClick={() => onChange(NOTHING)} className={css.clear}>
            Begin again
          </Linky>
        )}
      </p>
    </search>
  );
}

const NOTHING: RecordFilter = {
  type: undefined,
  actor: undefined,
  role: undefined,
  object: undefined,
  verdict: undefined,
  since: undefined,
  until: undefined,
};

type BlankProps = {
  name: string;
  value: string | undefined;
  options: readonly Option[];
  onChange: (value: string | undefined) => void;
};

function Blank({ name, value, options, onChange }: BlankProps) {
  const known = options.some(([option]) => option === (value ?? ""));
  return (
    <select
      aria-label={name}
      className={css.blank}
      value={value ?? ""}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    >
      {!known && <option value={value}>{value}</option>}
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </select>
  );
}

type DayProps = { name: string; value: string | undefined; onChange: (value: string | undefined) => void };

function Day({ name, value, onChange }: DayProps) {
  return (
    <input
      type="date"
      aria-label={name}
      className={css.blank}
      value={value ?? ""}
      onChange={(event) => onChange(event.currentTarget.value || undefined)}
    />
  );
}
