import { describe, expect, it } from "vitest";
import { askedVersions, twoVersions } from "./twoVersions";

describe("which two versions an address asks for", () => {
  const asked = (search: Record<string, unknown>, newest = 3) => twoVersions(askedVersions(search), newest);

  it("takes those it names, in either order", () => {
    expect(asked({ from: 1, to: 3 })).toEqual({ from: 1, to: 3, wrong: "" });
    expect(asked({ from: "3", to: "1" })).toEqual({ from: 3, to: 1, wrong: "" });
    expect(asked({ from: 2, to: 2 })).toEqual({ from: 2, to: 2, wrong: "" });
  });

  it("takes the last two where it names none, and the neighbour where it names one", () => {
    expect(asked({})).toEqual({ from: 2, to: 3, wrong: "" });
    expect(asked({ from: "", to: "" })).toEqual({ from: 2, to: 3, wrong: "" });
    expect(asked({ from: 1 })).toEqual({ from: 1, to: 3, wrong: "" });
    expect(asked({ to: 2 })).toEqual({ from: 1, to: 2, wrong: "" });
    expect(asked({ to: 1 })).toEqual({ from: 1, to: 1, wrong: "" });
  });

  it("says what there is not, and takes the last two instead", () => {
    const last = { from: 2, to: 3 };
    const none = (number: string) => ({ ...last, wrong: `There is no version ${number}: there are 3.` });
    const noNumber = (words: string) => ({ ...last, wrong: `“${words}” is not the number of a version.` });
    expect(asked({ from: 1, to: 9 })).toEqual(none("9"));
    expect(asked({ from: 0, to: 2 })).toEqual(none("0"));
    expect(asked({ from: -1, to: 2 })).toEqual(none("-1"));
    expect(asked({ from: 1.5, to: 2 })).toEqual(noNumber("1.5"));
    expect(asked({ from: "one", to: 2 })).toEqual(noNumber("one"));
    expect(asked({ from: [1], to: 2 })).toEqual(noNumber("[1]"));
    expect(asked({ from: null, to: 2 })).toEqual(noNumber("null"));
    expect(asked({ to: "x".repeat(99) })).toEqual(noNumber(`${"x".repeat(40)}…`));
  });
});
