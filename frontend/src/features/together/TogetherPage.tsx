import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { deskQuery } from "../../api/queries";
import type { DeskItem } from "../../api/types";
import { counted } from "../../i18n/phrasing";
import { Button } from "../../ui/controls/Button";
import { Page } from "../../ui/layout/Page";
import { Empty, Loaded, Remark } from "../../ui/states/states";
import { lowRisk } from "./lowRisk";
import { ReadOne } from "./ReadOne";
import css from "./Together.module.css";
import { useApproveTogether } from "./useApproveTogether";

/** Several approvals in one go, for what the policy calls low risk: each is read here, ticked, and recorded by itself. */
export function TogetherPage() {
  const desk = useQuery(deskQuery);
  const [kept, setKept] = useState<readonly DeskItem[]>();
  return (
    <Page
      title="Approve several in one go"
      lead={
        <p>
          The policy allows it for these, as of low risk. Read each, tick what you approve, and leave the
          rest.
        </p>
      }
    >
      <Loaded query={desk} what="what waits for you" lines={6}>
        {(data) => <Reading items={kept ?? lowRisk(data)} onBegun={setKept} />}
      </Loaded>
    </Page>
  );
}

/** `onBegun` keeps the list as it was when the approving began, so that each outcome stands beside what it is about. */
function Reading({
  items,
  onBegun,
}: {
  items: readonly DeskItem[];
  onBegun: (items: readonly DeskItem[]) => void;
}) {
  const together = useApproveTogether();
  const chosen = items.filter(({ proposal }) => together.isChosen(proposal.id));
  if (items.length === 0) {
    return (
      <Empty title="Nothing that can be approved in one go waits for you.">
        <p>
          <Link to="/desk">Back to your desk</Link>
        </p>
      </Empty>
    );
  }
  return (
    <>
      <ul className={css.items}>
        {items.map((item) => (
          <ReadOne
            key={item.proposal.id}
            item={item}
            chosen={together.isChosen(item.proposal.id)}
            outcome={together.outcomes[item.proposal.id]}
            onChoose={together.choose}
          />
        ))}
      </ul>
      <div className={css.act} role="status">
        {together.done ? (
          <Remark title={together.done}>
            <p>
              <Link to="/desk">Back to your desk</Link>
            </p>
          </Remark>
        ) : (
          <Button
            variant="filled"
            size="lg"
            disabled={chosen.length === 0}
            loading={together.busy}
            onClick={() => {
              onBegun(items);
              void together.approve(chosen.map(({ proposal }) => proposal.id));
            }}
          >
            {chosen.length === 0
              ? "Tick what you have read"
              : `Approve ${counted(chosen.length, "proposal")}`}
          </Button>
        )}
      </div>
    </>
  );
}
