import { beforeEach, describe, expect, it, vi } from "vitest";

const part = (of: string, status = 200) => ({ of, status, etag: '"1"', body: { of } });

/** The module as it is in a page whose early script asked for these parts. */
async function asked(...parts: unknown[]) {
  vi.resetModules();
  vi.stubGlobal("hashmarkEarly", Promise.resolve(parts));
  const early = await import("./early");
  await early.earlyAnswer(new Request("http://localhost/api/v1/nothing"));
  return early;
}

const request = (of: string) => new Request(`http://localhost/api/v1${of}`);

describe("what was asked for before the program was there", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));

  it("is there at once for a page to begin with, and only once", async () => {
    const { arrivedAt, earlyAnswer } = await asked(part("/plan"));
    expect(arrivedAt("/plan")).toEqual({ of: "/plan" });
    expect(arrivedAt("/plan")).toBeUndefined();
    expect(await earlyAnswer(request("/plan"))).toBeNull();
  });

  it("is left to whoever asks where it was refused", async () => {
    const { arrivedAt, earlyAnswer } = await asked(part("/plan", 403));
    expect(arrivedAt("/plan")).toBeUndefined();
    expect((await earlyAnswer(request("/plan")))?.status).toBe(403);
  });

  it("is too old after a while, and after a change", async () => {
    const { arrivedAt, forgetEarly } = await asked(part("/plan"), part("/desk"));
    forgetEarly();
    expect(arrivedAt("/plan")).toBeUndefined();
    const later = await asked(part("/plan"));
    vi.advanceTimersByTime(8_001);
    expect(later.arrivedAt("/plan")).toBeUndefined();
  });
});
