import { useQuery } from "@tanstack/react-query";
import { entryTypesQuery, membersQuery, type RecordFilter, rolesQuery } from "../../api/queries";
import { useMay } from "../../api/session";
import { roleName } from "../../i18n/phrasing";
import { TextButton } from "../../ui/forms/TextButton";
import css from "../lists/Sentence.module.css";
import { Choice, Day, Words } from "../lists/SentenceChoice";
import { grouped, verdictWords } from "./filterSentence";

/** What the question can be about. Until it is `ready` its sentence is not whole: shown before, it would grow. */
export function useChoices() {
  const may = useMay();
  const types = useQuery(entryTypesQuery);
  const roles = useQuery({ ...rolesQuery, enabled: may("member.read") });
  const members = useQuery({ ...membersQuery(), enabled: may("member.read") });
  return {
    types: types.data ?? [],
    roles: roles.data ?? [],
    members: members.data?.items ?? [],
    ready: !types.isLoading && !roles.isLoading && !members.isLoading,
  };
}

type Props = {
  filter: RecordFilter;
  choices: ReturnType<typeof useChoices>;
  /** The title of the one thing asked about, where it is known. */
  about: string | undefined;
  onChange: (changed: RecordFilter) => void;
};

/** The question as a sentence; each underlined part can be chosen anew. The address holds it. */
export function Filters({ filter, choices: { types, roles, members }, about, onChange }: Props) {
  const narrowed = Object.values(filter).some(Boolean);
  return (
    <search className={`${css.filters} unprinted`} aria-label="Which entries">
      <p>
        Show{" "}
        <Choice
          name="What happened"
          value={filter.type}
          anything="everything"
          groups={grouped(types).map((group) => ({
            title: group.title,
            options: group.types.map((type) => [type.type, `“${type.words}”`]),
          }))}
          onChange={(type) => onChange({ type })}
        />{" "}
        by{" "}
        <Choice
          name="Who"
          value={filter.actor}
          anything="anyone"
          unknown="one person"
          options={members.map((member) => [member.id, member.name])}
          onChange={(actor) => onChange({ actor })}
        />
        ,{" "}
        <Choice
          name="In which role"
          value={filter.role}
          anything="in any role"
          unknown={`as ${roleName(filter.role ?? "")}`}
          options={roles.map((role) => [role.name, `as ${roleName(role.name)}`])}
          onChange={(role) => onChange({ role })}
        />
        ,{" "}
        <Choice
          name="In whose place"
          value={filter.in_place}
          anything="in anybody’s place"
          options={[["true", "only in another’s place"]]}
          onChange={(place) => onChange({ in_place: place ? "true" : undefined })}
        />
        {filter.verdict && (
          <>
            , where somebody <strong>{verdictWords(filter.verdict)}</strong>{" "}
            <TextButton onClick={() => onChange({ verdict: undefined })}>
              (ask whatever was decided)
            </TextButton>
          </>
        )}
        {filter.object && (
          <>
            , about <strong>{about ? `“${about}”` : "one thing only"}</strong>{" "}
            <TextButton onClick={() => onChange({ object: undefined })}>(ask about anything)</TextButton>
          </>
        )}
        , about proposals with <Words value={filter.words} onChange={(words) => onChange({ words })} />, since{" "}
        <Day
          name="First day"
          value={filter.since}
          anything="the beginning"
          onChange={(since) => onChange({ since })}
        />{" "}
        until{" "}
        <Day name="Last day" value={filter.until} anything="now" onChange={(until) => onChange({ until })} />.{" "}
        {narrowed && (
          <TextButton className={css.clear} onClick={() => onChange(NOTHING)}>
            Show everything
          </TextButton>
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
  in_place: undefined,
  words: undefined,
  since: undefined,
  until: undefined,
};
