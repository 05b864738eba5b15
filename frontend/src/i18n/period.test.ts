import { describe, expect, it } from "vitest";
import { asked } from "./period";

describe("the days somebody asks about", () => {
  it("run from midnight to midnight of the organization's calendar", () => {
    expect(asked({ since: "2026-11-01", until: "2026-11-30" }, "Europe/London")).toEqual({
      since: "2026-11-01T00:00:00Z",
      until: "2026-12-01T00:00:00Z",
    });
    expect(asked({ since: "2026-07-01", until: "2026-07-31" }, "Europe/London")).toEqual({
      since: "2026-06-30T23:00:00Z",
      until: "2026-07-31T23:00:00Z",
    });
  });

  it("are left out when they are no days", () => {
    expect(asked({ type: "a", since: "soon", until: "" }, "UTC")).toEqual({
      type: "a",
      since: undefined,
      until: undefined,
    });
  });
});
