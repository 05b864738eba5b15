import { useRouterState } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import type { Channel, Plan } from "../../api/types";
import { audienceWords, channelName, isOwnPlace, networkName } from "../../i18n/phrasing";
import { Button } from "../../ui/controls/Button";
import { TextButton } from "../../ui/forms/TextButton";
import { Flag } from "../../ui/states/StateWord";
import { Empty } from "../../ui/states/states";
import { ChannelSheet } from "./ChannelSheet";
import { Head } from "./Head";
import { hoursInWords } from "./hours/answerHours";
import css from "./Plan.module.css";
import { byPosture, keepers, POSTURES } from "./postures";

/** Where the organization speaks, where it only listens and what rests, each with what that means. */
export function Channels({ plan }: { plan: Plan }) {
  const hash = useRouterState({ select: (state) => state.location.hash });
  const adds = plan.actions.includes("addChannel");
  const [open, setOpen] = useState<Channel | "new" | null>(adds && hash === "add-channel" ? "new" : null);
  return (
    <section>
      <Head title="Channels">
        {adds && (
          <Button size="sm" className="unprinted" onClick={() => setOpen("new")}>
            Add a channel
          </Button>
        )}
      </Head>
      {plan.channels.length === 0 && (
        <Empty title="There is no channel yet.">
          <p>
            A channel is one account on one network, such as your page on Facebook, or a place of your own
            such as a blog. A post names the channels it is meant for, so nothing can be submitted before
            there is one.{" "}
            {adds
              ? "Add the account you use most; the others can follow."
              : "A comms lead can add the first one."}
          </p>
        </Empty>
      )}
      <div className={css.groups}>
        {byPosture(plan.channels).map(({ posture, channels }) => (
          <section key={posture} aria-label={POSTURES[posture].words}>
            <h3>
              <Flag {...POSTURES[posture].flag}>{POSTURES[posture].words}</Flag>
            </h3>
            <p className={css.means}>{POSTURES[posture].means}</p>
            <ul className={css.list}>
              {channels.map((channel) => (
                <Row key={channel.id} channel={channel} onChange={() => setOpen(channel)} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {open && <ChannelSheet channel={open === "new" ? null : open} onClose={() => setOpen(null)} />}
    </section>
  );
}

function Row({ channel, onChange }: { channel: Channel; onChange: () => void }) {
  const account = channelName(channel);
  return (
    <li className={css.channel}>
      <div>
        <h4>{account}</h4>
        <p className={css.quiet}>
          {isOwnPlace(channel.network) ? `${networkName(channel.network)}, ${channel.handle}` : channel.name},{" "}
          {audienceWords(channel)}
        </p>
      </div>
      <dl>
        <Fact term="Looked after by" missing="Nobody looks after it">
          {keepers(channel)}
        </Fact>
        {channel.posture !== "dormant" && (
          <Fact
            term={channel.posture === "active" ? "Answered by" : "Read by"}
            missing={channel.posture === "active" ? "Nobody answers" : "Nobody is named to read it"}
          >
            {channel.answered_by}
          </Fact>
        )}
        {channel.answered_at && <Fact term="Answers are read">{hoursInWords(channel.answered_at)}</Fact>}
        {channel.archived_in && <Fact term="Kept in">{channel.archived_in}</Fact>}
      </dl>
      {channel.actions.includes("changeChannel") && (
        <TextButton className="unprinted" onClick={onChange}>
          Change<span className="unseen"> {account}</span>
        </TextButton>
      )}
    </li>
  );
}

function Fact({ term, missing, children }: { term: string; missing?: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {children || (
          <Flag shape="bang" tone="heed">
            {missing ?? ""}
          </Flag>
        )}
      </dd>
    </div>
  );
}
