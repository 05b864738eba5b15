/**
 * Live updates. Of all tabs of this browser one holds the event stream (a lock decides which) and tells the others:
 * a browser allows few connections to one server, and each open stream takes one for good. The stream follows the
 * ledger's sequence number, so a new leader goes on after the last one anybody has seen and nothing is lost.
 */
import { heldOrganization } from "./client";
import { queryClient } from "./queries";
import { recheck } from "./session";

type LiveEvent = { seq: number; type: string; object: { kind: string; id: string } | null };
type Message = { event: LiveEvent } | { session: "changed" };

const CHANNEL = "hashmark.live";
const LOCK = "hashmark.live.leader";
const AGAIN = 5_000;

const NOUNS: Record<string, readonly string[]> = {
  proposal: ["proposals"],
  review: ["proposals"],
  decision: ["proposals"],
  policy: ["policies"],
  member: ["people"],
  invitation: ["people"],
  role: ["people"],
  objective: ["plan"],
  channel: ["plan"],
  plan: ["plan"],
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

function refresh(event: LiveEvent): void {
  lastSeq = Math.max(lastSeq, event.seq);
  for (const queryKey of staleKeys(event)) void queryClient.invalidateQueries({ queryKey });
}

function receive(message: Message): void {
  if ("event" in message) refresh(message.event);
  else void recheck();
}

/** Tell the other tabs that somebody signed in or out, or changed the organization. */
export function tellSessionChanged(): void {
  channel?.postMessage({ session: "changed" } satisfies Message);
}

function follow(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    let source: EventSource | null = null;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      const after = lastSeq ? `&after=${lastSeq}` : "";
      source = new EventSource(`/api/v1/events?organization=${heldOrganization()}${after}`);
      source.onopen = () => {
        // The first connection starts at the present: whatever happened between loading and now is asked for once.
        if (!lastSeq) void queryClient.invalidateQueries();
      };
      source.onmessage = (message) => {
        const event = JSON.parse(message.data) as LiveEvent;
        refresh(event);
        channel?.postMessage({ event } satisfies Message);
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

/** Follow what happens in the organization until the returned function is called. */
export function goLive(): () => void {
  const stop = new AbortController();
  channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (message: MessageEvent<Message>) => receive(message.data);
  const lead = () => follow(stop.signal);
  if (navigator.locks) {
    navigator.locks.request(LOCK, { signal: stop.signal }, lead).catch((error: unknown) => {
      if (!stop.signal.aborted) throw error;
    });
  } else {
    void lead();
  }
  return () => {
    stop.abort();
    channel?.close();
    channel = null;
  };
}
