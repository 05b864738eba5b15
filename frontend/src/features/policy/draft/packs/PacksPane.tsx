import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { capital, counted, listed } from "../../../../i18n/phrasing";
import { Button } from "../../../../ui/controls/Button";
import { TextButton } from "../../../../ui/forms/TextButton";
import { say } from "../../../../ui/states/messages";
import { Loaded, Remark } from "../../../../ui/states/states";
import { creditWords, monthWords } from "../../phrasing";
import panes from "../panes/Panes.module.css";
import { Beside, ToCorrect } from "../panes/Problems";
import { SeverityFlag } from "../panes/RulesPane";
import type { DraftPack } from "../source/draft";
import { insert, remove } from "../source/edits";
import { problemsBeside, problemsWithin } from "../source/pointers";
import { type Pack, packsQuery } from "../state/draftApi";
import { useEditing } from "../state/editingContext";
import css from "./Packs.module.css";
import { TightenRule } from "./TightenRule";
import { lossWords, others, rulesOf } from "./tighten";

/** Sets of rules others have made: those the policy builds on, and those it could build on. */
export function PacksPane() {
  const packs = useQuery(packsQuery);
  return (
    <Loaded query={packs} what="the packs" lines={6}>
      {(all) => <Packs packs={all} />}
    </Loaded>
  );
}

function Packs({ packs }: { packs: readonly Pack[] }) {
  const { policy, edit, show } = useEditing();
  const free = others(packs, policy.packs);
  const build = (pack: Pack) => {
    edit(insert(["packs"], { pack: pack.pack }));
    show(`/packs/${policy.packs.length}`);
    say(`The policy now builds on “${pack.title}”.`);
  };
  return (
    <div className={panes.pane}>
      <p className={panes.quiet}>
        Sets of rules made from published guidance. A policy may make their rules stricter, never looser, and
        they stay as they are until you move to a newer edition.
      </p>
      <ul className={panes.sections} data-at="/packs" tabIndex={-1}>
        {policy.packs.map((use) => (
          <Used key={use.index} use={use} packs={packs} />
        ))}
      </ul>
      {free.length > 0 && (
        <section>
          <h3>{policy.packs.length ? "Others to build on" : "To build on"}</h3>
          <ul className={panes.sections}>
            {free.map((pack) => (
              <Free key={pack.pack} pack={pack} onBuild={() => build(pack)} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function About({ pack }: { pack: Pack }) {
  return (
    <p className={panes.quiet}>
      {counted(pack.rules.length, "rule")}
      {pack.text.length > 0 && `, about ${listed(pack.text.map((section) => section.title.toLowerCase()))}`}.
      Its sources were read in {monthWords(pack.as_of)}.
      {pack.packs.length > 0 && ` It builds on ${listed(pack.packs)}.`}
    </p>
  );
}

function Free({ pack, onBuild }: { pack: Pack; onBuild: () => void }) {
  return (
    <li>
      <div className={panes.head}>
        <h4 className={css.title}>{pack.title}</h4>
        <Button size="sm" onClick={onBuild}>
          Build on this pack
          <span className="unseen"> “{pack.title}”</span>
        </Button>
      </div>
      <About pack={pack} />
      <details className={css.rules}>
        <summary>
          Read its {counted(pack.rules.length, "rule")}
          <span className="unseen"> of “{pack.title}”</span>
        </summary>
        <ul className={panes.rows}>
          {pack.rules.map((rule) => (
            <li key={rule.id}>
              <strong>{rule.title}</strong>
              <p>{rule.why}</p>
              <p className={panes.marks}>
                <SeverityFlag severity={rule.severity} />
                {rule.source && (
                  <span className={panes.quiet}>
                    Learned from {rule.source.title}. {capital(creditWords(rule.source))}
                  </span>
                )}
              </p>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function Used({ use, packs }: { use: DraftPack; packs: readonly Pack[] }) {
  const { problems, edit, source, restore } = useEditing();
  const [asked, setAsked] = useState(false);
  const at = `/packs/${use.index}`;
  const pack = packs.find((each) => each.pack === use.pack);
  const rules = pack ? rulesOf(pack, packs) : [];
  const title = pack?.title ?? use.pack;
  const leave = () => {
    const before = source;
    edit(remove(["packs"], use.index));
    say(`The policy no longer builds on “${title}”.`, { label: "Bring it back", run: () => restore(before) });
  };
  return (
    <li data-at={at} tabIndex={-1}>
      <div className={panes.head}>
        <h3>{title}</h3>
        <ToCorrect count={problemsWithin(problems, at).length} />
        <TextButton aria-expanded={asked} onClick={() => setAsked(!asked)}>
          Stop building on it
          <span className="unseen"> “{title}”</span>
        </TextButton>
      </div>
      {pack && <About pack={pack} />}
      <Beside problems={problemsBeside(problems, at, ["tighten"])} />
      {asked && (
        <Remark tone="heed" title={`Without “${title}”`}>
          <p>{pack ? lossWords(pack, use) : "Its rules would leave the policy."}</p>
          <p className={css.acts}>
            <Button size="sm" onClick={leave}>
              Yes, stop building on it
            </Button>
            <Button size="sm" onClick={() => setAsked(false)}>
              Keep it
            </Button>
          </p>
        </Remark>
      )}
      <ul className={panes.rows} aria-label={`Rules of “${title}”`}>
        {rules.map((rule) => (
          <TightenRule key={rule.id} rule={rule} use={use} />
        ))}
      </ul>
      <Beside
        problems={problemsWithin(problems, `${at}/tighten`).filter(
          ({ pointer }) => !rules.some((rule) => pointer.startsWith(`${at}/tighten/${rule.id}`)),
        )}
      />
    </li>
  );
}
