import { describe, expect, it } from "vitest";
import { placeOf } from "./placeOf";

describe("where a notice leads", () => {
  it("is a page, and a place on it where the path names one", () => {
    expect(placeOf("/proposals/4#thread-5")).toEqual({ to: "/proposals/4", hash: "thread-5" });
    expect(placeOf("/people")).toEqual({ to: "/people" });
  });
});
