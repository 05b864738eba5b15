import { describe, expect, it } from "vitest";
import type { Channel } from "../../api/types";
import { byPosture, keepers } from "./postures";

const channel = (handle: string, posture: Channel["posture"], followers: number) =>
  ({ handle, posture, followers }) as Channel;

describe("channels", () => {
  it("stand by what is done there, speaking first, the most followed first", () => {
    const groups = byPosture([
      channel("quiet", "monitor_only", 900),
      channel("small", "active", 10),
      channel("large", "active", 500),
    ]);
    expect(groups.map((group) => [group.posture, group.channels.map((each) => each.handle)])).toEqual([
      ["active", ["large", "small"]],
      ["monitor_only", ["quiet"]],
    ]);
  });

  it("name who looks after them, and nobody where nobody does", () => {
    expect(keepers({ owner: "Dev", alternate: "Maren" })).toBe("Dev, and Maren stands in");
    expect(keepers({ owner: "Dev", alternate: "" })).toBe("Dev");
    expect(keepers({ owner: "", alternate: "Maren" })).toBe("Maren stands in for nobody named");
    expect(keepers({ owner: "", alternate: "" })).toBe("");
  });
});
