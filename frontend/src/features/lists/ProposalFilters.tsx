import { useQuery } from "@tanstack/react-query";
import { membersQuery, type ProposalFilter, planQuery } from "../../api/queries";
import { useMay } from "../../api/session";
import { listed, PROPOSAL_STATES } from "../../i18n/phrasing";
import { KINDS } from "../../kinds/register";
import { TextButton } from "../../ui/forms/TextButton";
import css from "./Sentence.module.css";
import { Choice, Day, Words } from "./SentenceChoice";

const STATES = Object.entries(PROPOSAL_STATES)
  .filter(([state]) => state !== "discarded")
  .map(([state, words]) => [state, words.toLowerCase()] as const);

const ALL = listed(KINDS.map(({ many }) => many));

/**
 * Whom and what a list can be narrowed to, by name, where this person may know them. Until it is `ready` the sentence is not whole:
 * shown before, it would grow and push down what stands below it.
 */
export function useNarrowing() {
  const may = useMay();
  const members = useQuery({ ...membersQuery(), enabled: may("member.read") });
  const plan = useQuery({ ...planQuery, enabled: may("plan.read") });
  return {
    members: members.data?.items ?? [],
    channels: plan.data?.channels ?? [],
    ready: !members.isLoading && !plan.isLoading,
  };
}

type Props = {
  filter: ProposalFilter;
  narrowing: ReturnType<typeof useNarrowing>;
  onChange: (changed: ProposalFilter) => void;
};

/** The question as a sentence; each underlined part can be chosen anew. The address holds it. */
export function ProposalFilters({ filter, narrowing: { members, channels }, onChange }: Props) {
  const people = members.map((member) => [member.id, member.name] as const);
  const narrowed = Object.values(filter).some(Boolean);
  return (
    <search className={`${css.filters} unprinted`} aria-label="Which proposals">
      <p>
        Show{" "}
        <Choice
          name="What kind"
          value={filter.kind}
          anything={ALL}
          options={KINDS.map(({ kind, many }) => [kind, many])}
          onChange={(kind) => onChange({ kind })}
        />{" "}
        with <Words value={filter.words} onChange={(words) => onChange({ words })} />
        {filter.mine && (
          <>
            {" "}
            by <strong>you</strong>{" "}
            <TextButton onClick={() => onChange({ mine: undefined })}>(by anyone)</TextButton>
          </>
        )}
        {people.length > 0 && (
          <>
            {!filter.mine && (
              <>
                {" "}
                by{" "}
                <Choice
                  name="By whom"
                  value={filter.author}
                  anything="anyone"
                  unknown="one person"
                  options={people}
                  onChange={(author) => onChange({ author })}
                />
              </>
            )}
            , decided by{" "}
            <Choice
              name="Decided by whom"
              value={filter.decider}
              anything="anyone or nobody"
              unknown="one person"
              options={people}
              onChange={(decider) => onChange({ decider })}
            />
          </>
        )}
        {channels.length > 0 && (
          <>
            , for{" "}
            <Choice
              name="For which channel"
              value={filter.channel}
              anything="any channel"
              unknown="one channel"
              options={channels.map((channel) => [channel.id, channel.name])}
              onChange={(channel) => onChange({ channel })}
            />
          </>
        )}
        ,{" "}
        <Choice
          name="In which state"
          value={filter.state}
          anything="in any state"
          options={STATES}
          onChange={(state) => onChange({ state })}
        />
        , started since{" "}
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

const NOTHING: ProposalFilter = {
  state: undefined,
  kind: undefined,
  mine: undefined,
  words: undefined,
  author: undefined,
  decider: undefined,
  channel: undefined,
  since: undefined,
  until: undefined,
};
