import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";

let staleKeys: typeof import("./live").staleKeys;
let goLive: typeof import("./live").goLive;
let refreshed: ReturnType<typeof vi.fn>;

beforeAll(async () => {
  vi.stubGlobal("location", { origin: "http://localhost" });
  ({ staleKeys, goLive } = await import("./live"));
  const { queryClient } = await import("./queries");
  refreshed = vi.spyOn(queryClient, "invalidateQueries").mockResolvedValue() as never;
});

const event = (kind: string) => ({ seq: 1, type: "x", object: { kind, id: "p1" } });

describe("what a live event refreshes", () => {
  it("is the one proposal, and the lists it may stand in", () => {
    expect(staleKeys(event("proposal"))).toEqual([
      ["proposals", "p1"],
      ["proposals", "desk"],
      ["proposals", "list"],
      ["notices"],
      ["record"],
    ]);
  });

  it("is the waivers too, when one of them moved", () => {
    const keys = staleKeys({ ...event("proposal"), type: "member:waiver:grant" });
    expect(keys).toContainEqual(["waivers"]);
    expect(keys).toContainEqual(["proposals", "p1"]);
  });

  it("is every proposal when only a review is named", () => {
    expect(staleKeys(event("review"))).toEqual([["proposals"], ["record"]]);
  });

  it("is the noun's own lists otherwise, and always the record", () => {
    expect(staleKeys(event("policy_version"))).toEqual([["policies"], ["first-steps"], ["record"]]);
    expect(staleKeys(event("member"))).toEqual([["people"], ["first-steps"], ["notices"], ["record"]]);
    expect(staleKeys({ seq: 1, type: "x", object: null })).toEqual([["record"]]);
  });
});

/** The channels and streams a tab has open, each with what it said and a way to say something to it. */
let channels: Channel[];
let streams: Stream[];
let leave: () => void;

class Channel {
  onmessage: (message: { data: unknown }) => void = () => {};
  readonly posted: { [key: string]: unknown }[] = [];
  constructor(readonly name: string) {
    channels.push(this);
  }
  postMessage(message: { [key: string]: unknown }) {
    this.posted.push(message);
  }
  close() {}
}

class Stream {
  static readonly CLOSED = 2;
  onopen = () => {};
  onmessage: (message: { data: string }) => void = () => {};
  constructor(readonly address: string) {
    streams.push(this);
  }
  close() {}
}

const happened = (seq: number) => ({ seq, type: "x", object: { kind: "member", id: "m1" } });

describe("the tabs of one browser", () => {
  beforeEach(() => {
    [channels, streams] = [[], []];
    vi.stubGlobal("BroadcastChannel", Channel);
    vi.stubGlobal("EventSource", Stream);
    refreshed.mockClear();
  });
  afterEach(() => leave());

  const asLeader = () => vi.stubGlobal("navigator", {});
  const asFollower = () =>
    vi.stubGlobal("navigator", { locks: { request: vi.fn(() => new Promise(() => {})) } });

  it("are told what the leader was told since they began to load, and nothing older", () => {
    asLeader();
    leave = goLive("o1");
    vi.useFakeTimers({ now: 100_000 });
    streams[0]?.onmessage({ data: JSON.stringify(happened(7)) });
    vi.setSystemTime(200_000);
    streams[0]?.onmessage({ data: JSON.stringify(happened(8)) });
    vi.useRealTimers();
    channels[0]?.onmessage({ data: { joined: "new tab", since: 150_000 } });
    expect(channels[0]?.posted.slice(-1)).toEqual([{ event: happened(8), to: "new tab" }]);
    expect(channels[0]?.posted.filter(({ to }) => to)).toHaveLength(1);
  });

  it("ask for it when they join, and hear what is meant for them or for all, in whatever order it comes", () => {
    asFollower();
    leave = goLive("o1");
    const { joined, since } = channels[0]?.posted[0] ?? {};
    expect(since).toBe(performance.timeOrigin);
    channels[0]?.onmessage({ data: { event: happened(9) } });
    channels[0]?.onmessage({ data: { event: happened(8), to: joined } });
    const heard = refreshed.mock.calls.length;
    expect(heard).toBe(2 * staleKeys(happened(8)).length);
    channels[0]?.onmessage({ data: { event: happened(8), to: "another tab" } });
    channels[0]?.onmessage({ data: { joined: "another tab", since: 0 } });
    expect(refreshed).toHaveBeenCalledTimes(heard);
    expect(channels[0]?.posted).toHaveLength(1);
    channels[0]?.onmessage({ data: { tooMuch: joined } });
    expect(refreshed).toHaveBeenLastCalledWith();
  });

  it("follow each organization apart: its own leader, its own channel, its own place in the record", () => {
    asFollower();
    leave = goLive("o1");
    leave();
    leave = goLive("o2");
    const asked = vi.mocked(navigator.locks.request).mock.calls.map(([name]) => name);
    expect(new Set(asked).size).toBe(2);
    expect(channels[0]?.name).not.toBe(channels[2]?.name);
    leave();
    asLeader();
    leave = goLive("o1");
    streams[0]?.onmessage({ data: JSON.stringify(happened(300)) });
    leave();
    leave = goLive("o2");
    expect(streams[1]?.address).toBe("/api/v1/events?organization=o2");
    streams[1]?.onopen();
    expect(refreshed).toHaveBeenLastCalledWith();
  });
});
