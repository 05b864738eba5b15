import css from "../Panes.module.css";
import { Deadlines } from "./Deadlines";
import { LowRisk } from "./LowRisk";
import { RejectReasons } from "./RejectReasons";
import { TrivialEdits } from "./TrivialEdits";

/** What holds while a proposal is being decided, whichever route it takes. */
export function DecidingPane() {
  return (
    <div className={css.pane}>
      <p className={css.quiet}>What holds while a proposal is being decided, whichever route it takes.</p>
      <Deadlines />
      <TrivialEdits />
      <LowRisk />
      <RejectReasons />
    </div>
  );
}
