import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { briefQuery, proposalQuery } from "../../api/queries";
import type { Brief, DeskItem, ProposalView } from "../../api/types";
import { Checkbox } from "../../ui/controls/choices";
import { Failed, Loaded } from "../../ui/states/states";
import { useDates, When } from "../../ui/text/When";
import { whatItIs } from "../lists/DeskRow";
import { InShort } from "../proposal/brief/InShort";
import { JudgeThis } from "../proposal/brief/JudgeThis";
import { ProposedWords } from "../proposal/brief/ProposedWords";
import { takeBackWords } from "../proposal/takingBack";
import css from "./Together.module.css";
import type { Outcome, Shown } from "./useApproveTogether";

type Props = {
  item: DeskItem;
  chosen: boolean;
  outcome: Outcome | undefined;
  onChoose: (id: string, shown: Shown | null) => void;
};

/** One proposal with its brief, and the tick that says it was read. It can be ticked only once it stands there. */
export function ReadOne({ item: { proposal, due_at }, chosen, outcome, onChoose }: Props) {
  const view = useQuery(proposalQuery(proposal.id));
  const brief = useQuery(briefQuery(proposal.id));
  return (
    <li className={css.item}>
      <h2>
        <Link to="/proposals/$proposalId" params={{ proposalId: proposal.id }}>
          {proposal.title}
        </Link>
      </h2>
      <p className={css.lead}>
        {whatItIs(proposal)}, from {proposal.author.name}.
        {due_at && (
          <>
            {" "}
            Decide by <When at={due_at} />.
          </>
        )}
      </p>
      <Loaded query={brief} what="the brief" lines={4} complete={view.data !== undefined}>
        {(read) =>
          view.data && (
            <div className={css.read}>
              <ProposedWords id={proposal.id} content={read.content} brief={read} />
              <InShort content={read.content} brief={read} />
              <JudgeThis brief={read} />
              <Tick view={view.data} brief={read} chosen={chosen} outcome={outcome} onChoose={onChoose} />
            </div>
          )
        }
      </Loaded>
    </li>
  );
}

type TickProps = Omit<Props, "item"> & { view: ProposalView; brief: Brief };

function Tick({ view, brief, chosen, outcome, onChoose }: TickProps) {
  const dates = useDates();
  if (outcome === "approved") return <p className={css.done}>You approved this.</p>;
  if (outcome) return <Failed error={outcome} />;
  if (!view.outlook?.verdicts.includes("approve"))
    return <p>It cannot be approved here: open it by itself.</p>;
  return (
    <>
      <p>
        {view.outlook.sentence} Can it be taken back? {takeBackWords(view, brief, dates)}
      </p>
      <Checkbox
        label="I have read this and approve it"
        checked={chosen}
        onChange={(event) =>
          onChoose(view.summary.id, event.currentTarget.checked ? { brief, outlook: view.outlook } : null)
        }
      />
    </>
  );
}
