/**
 * Live updates. Of all tabs of this browser one holds the event stream (a lock decides which) and tells the others:
 * a browser allows few connections to one server, and each open stream takes one for good. The stream follows the
 * ledger's sequence number, so a new leader goes on after the last one anybody has seen and nothing is lost.
 *
 * Each organization has a leader and a channel of its own: a tab left in another one keeps nobody waiting. A tab that joins
 * asks for what the leader was told since the tab began to load, because its first answers may have been read before that.
 */
import { freshKey } from "./intents";
import { queryClient } from "./queries";
import { recheck } from "./session";

type LiveEvent = { seq: number; type: string; object: { kind: string; id: string } | null };
/** Between the tabs of one organization. `to` is the tab that joined; without it all are meant. */
type Message = { event: LiveEvent; to?: string } | { joined: string; since: number } | { tooMuch: string };

const CHANNEL = "hashmark.live";
const SESSION = "hashmark.session";
const MOST_REMEMBERED = 500;
/** Milliseconds by which two tabs may differ about the time. */
const SLACK = 1_000;
const AGAIN = 5_000;

const NOUNS: Record<string, readonly string[]> = {
  proposal: ["proposals"],
  review: ["proposals"],
  decision: ["proposals"],
  policy: ["policies", "first-steps"],
  member: ["people", "first-steps", "notices"],
  invitation: ["people", "first-steps"],
  role: ["people"],
  objective: ["plan"],
  channel: ["plan"],
  audience: ["plan"],
  template: ["templates"],
  organization: ["organization"],
};

/** The query keys an event makes stale, longest first: one proposal, then the lists it stands in. */
export function staleKeys(event: LiveEvent): (readonly string[])[] {
  const kind = event.object?.kind ?? "";
  const nouns = Object.entries(NOUNS).find(([name]) => kind.includes(name))?.[1] ?? [];
  const keys: (readonly string[])[] = nouns.map((noun) => [noun]);
  if (nouns[0] === "proposals" && event.object && kind === "proposal") {
    const waivers = event.type.includes(":waiver:") ? [["waivers"]] : [];
    return [
      ["proposals", event.object.id],
      ["proposals", "desk"],
      ["proposals", "list"],
      ["notices"],
      ...waivers,
      ["record"],
    ];
  }
  return [...keys, ["record"]];
}

let lastSeq = 0;
let channel: BroadcastChannel | null = null;
let sessionChannel: BroadcastChannel | null = null;
/** What was told lately, each with the moment, for tabs that join. */
let told: { at: number; event: LiveEvent }[] = [];
let leading = false;
let tab = "";

function refresh(event: LiveEvent): void {
  lastSeq = Math.max(lastSeq, event.seq);
  told = [...told.slice(1 - MOST_REMEMBERED), { at: Date.now(), event }];
  for (const queryKey of staleKeys(event)) void queryClient.invalidateQueries({ queryKey });
}

function receive(message: Message): void {
  if ("event" in message) {
    if (!message.to || message.to === tab) refresh(message.event);
  } else if ("joined" in message) {
    if (leading) tellAgain(message.joined, message.since);
  } else if (message.tooMuch === tab) void queryClient.invalidateQueries();
}

/** Tell the tab `to`, which began to load at `since`, what was told from then on; the others know it already. */
function tellAgain(to: string, since: number): void {
  const missed = told.filter(({ at }) => at >= since - SLACK);
  if (missed.length === MOST_REMEMBERED) post({ tooMuch: to });
  else for (const { event } of missed) post({ event, to });
}

const post = (message: Message) => channel?.postMessage(message);

/** Tell the other tabs that somebody signed in or out, or changed the organization. */
export function tellSessionChanged(): void {
  sessionChannel?.postMessage("changed");
}

function follow(organization: string, signal: AbortSignal): Promise<void> {
  leading = true;
  return new Promise((done) => {
    let source: EventSource | null = null;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      const after = lastSeq ? `&after=${lastSeq}` : "";
      source = new EventSource(`/api/v1/events?organization=${organization}${after}`);
      source.onopen = () => {
        // A connection from no known position starts at the present: what happened since loading is asked for once.
        if (!lastSeq) void queryClient.invalidateQueries();
      };
      source.onmessage = (message) => {
        const event = JSON.parse(message.data) as LiveEvent;
        refresh(event);
        post({ event });
      };
      source.onerror = () => {
        if (source?.readyState !== EventSource.CLOSED) return;
        retry = setTimeout(open, AGAIN);
      };
    };
    open();
    signal.addEventListener("abort", () => {
      clearTimeout(retry);
      source?.close();
      done();
    });
  });
}

/**
 * Follow what happens in the organization with this id after the position `since` of its ledger, until the returned function is
 * called. 0 stands for a position nobody knows.
 */
export function goLive(organization: string, since = 0): () => void {
  const stop = new AbortController();
  lastSeq = since;
  told = [];
  leading = false;
  tab = freshKey();
  channel = new BroadcastChannel(`${CHANNEL}.${organization}`);
  channel.onmessage = (message: MessageEvent<Message>) => receive(message.data);
  sessionChannel = new BroadcastChannel(SESSION);
  sessionChannel.onmessage = () => void recheck();
  post({ joined: tab, since: performance.timeOrigin });
  const lead = () => follow(organization, stop.signal);
  if (navigator.locks) {
    navigator.locks
      .request(`${CHANNEL}.leader.${organization}`, { signal: stop.signal }, lead)
      .catch((error: unknown) => {
        if (!stop.signal.aborted) throw error;
      });
  } else {
    void lead();
  }
  return () => {
    stop.abort();
    channel?.close();
    sessionChannel?.close();
    channel = sessionChannel = null;
  };
}
