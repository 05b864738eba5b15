import { describe, expect, it } from "vitest";
import { inline, markdown } from "./markdown";

describe("the Markdown of a policy", () => {
  it("reads headings, paragraphs and lists", () => {
    const blocks = markdown("## Why\n\nWe listen\nfirst.\n\n- one\n- two\n  more\n\n1. a\n2. b");
    expect(blocks.map((block) => block.type)).toEqual(["heading", "paragraph", "list", "list"]);
    expect(blocks[1]).toEqual({ type: "paragraph", children: [{ type: "text", text: "We listen first." }] });
    expect(blocks[2]).toMatchObject({ ordered: false, items: [[{ text: "one" }], [{ text: "two more" }]] });
    expect(blocks[3]).toMatchObject({ ordered: true });
  });

  it("reads emphasis, code and links inside each other", () => {
    expect(inline("say **what *you* mean** in `#Words`")).toEqual([
      { type: "text", text: "say " },
      {
        type: "strong",
        children: [
          { type: "text", text: "what " },
          { type: "em", children: [{ type: "text", text: "you" }] },
          { type: "text", text: " mean" },
        ],
      },
      { type: "text", text: " in " },
      { type: "code", text: "#Words" },
    ]);
  });

  it("leads only to safe places", () => {
    expect(inline("[ok](https://example.org)")[0]).toMatchObject({
      type: "link",
      href: "https://example.org",
    });
    expect(inline("[no](javascript:alert(1))")[0]).toEqual({ type: "text", text: "no" });
    expect(inline("[no](data:text/html,x)")[0]).toEqual({ type: "text", text: "no" });
  });

  it("leaves markup of another kind as the text it is", () => {
    expect(markdown("<script>alert(1)</script>")).toEqual([
      { type: "paragraph", children: [{ type: "text", text: "<script>alert(1)</script>" }] },
    ]);
    expect(inline("snake_case_name and 2 * 3 * 4")).toEqual([
      { type: "text", text: "snake_case_name and 2 * 3 * 4" },
    ]);
  });

  it("reads quotes and fenced text, even when the fence never closes", () => {
    expect(markdown("> listen\n> first")).toMatchObject([{ type: "quote", blocks: [{ type: "paragraph" }] }]);
    expect(markdown("```\na\nb")).toEqual([{ type: "code", text: "a\nb" }]);
  });

  it("ends on any input", () => {
    for (const odd of ["", "\n\n", "#", "-", ">", "**", "[](", "1.", "``` ", "* a\n* b\n"]) {
      expect(Array.isArray(markdown(odd))).toBe(true);
    }
  });
});
