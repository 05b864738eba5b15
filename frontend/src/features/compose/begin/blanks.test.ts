import { describe, expect, it } from "vitest";
import { blank } from "../../../kinds/draftContent";
import { filled, stillBlank } from "./blanks";

const post = {
  ...blank("post"),
  title: "Closed: [street]",
  text: "[street] is closed until [last day]. [update]",
};

describe("the blanks of a template", () => {
  it("are those that still stand in the words, in the order of the template", () => {
    expect(stillBlank(post, ["last day", "street", "reason"])).toEqual(["last day", "street"]);
    expect(stillBlank(post, [])).toEqual([]);
  });

  it("are filled wherever they stand, and other brackets stay", () => {
    const done = filled(post, { street: " Mill Lane ", "last day": "" });
    expect(done).toEqual({
      ...post,
      title: "Closed: Mill Lane",
      text: "Mill Lane is closed until [last day]. [update]",
    });
    expect(stillBlank(done, ["street", "last day"])).toEqual(["last day"]);
  });

  it("take words as they are typed, whatever signs they hold", () => {
    expect(filled(post, { street: "$& [street]" })).toMatchObject({ title: "Closed: $& [street]" });
  });
});
