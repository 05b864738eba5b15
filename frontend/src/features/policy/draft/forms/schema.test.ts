import { describe, expect, it } from "vitest";
import { fieldsOf, itemsOf, presetWords } from "./schema";

const HASHTAGS = {
  $ref: "#/$defs/Hashtags",
  $defs: {
    Hashtags: {
      title: "Hashtags",
      type: "object",
      properties: {
        most: {
          description: "How many a post may have, none for any number.",
          anyOf: [{ type: "integer", minimum: 0, maximum: 60 }, { type: "null" }],
          default: 2,
        },
        position: { enum: ["anywhere", "end"], default: "anywhere" },
        camel_case: { type: "boolean", default: true },
      },
      required: [],
    },
  },
};

describe("the form of a check", () => {
  it("asks for numbers, choices and switches, with what the check says about each", () => {
    const [most, position, camel] = fieldsOf(HASHTAGS);
    expect(most).toMatchObject({ kind: "number", least: 0, most: 60, whole: true, preset: 2, label: "Most" });
    expect(most?.hint).toBe("How many a post may have, none for any number.");
    expect(position).toMatchObject({ kind: "choice", choices: ["anywhere", "end"] });
    expect(position?.hint).toBe("");
    expect(camel).toMatchObject({ kind: "switch", label: "Camel case", required: false });
  });

  it("asks for words, lists of words and ticks, and for YAML where nothing simpler fits", () => {
    const schema = {
      type: "object",
      properties: {
        terms: { type: "array", items: { type: "string" }, maxItems: 2000 },
        kinds: { type: "array", items: { enum: ["email", "phone"] } },
        languages: { type: "object", additionalProperties: { type: "array" } },
        because: { type: "string", maxLength: 200 },
        remedy: { type: "string", maxLength: 20 },
        odd: true,
      },
      required: ["terms"],
    };
    const fields = fieldsOf(schema);
    expect(fields.map((field) => field.kind)).toEqual(["words", "choices", "yaml", "text", "text", "yaml"]);
    expect(fields[0]).toMatchObject({ required: true, many: true });
    expect(fields[3]).toMatchObject({ long: true });
  });

  it("is empty for what is no schema, and a schema that names itself ends", () => {
    expect(fieldsOf(null)).toEqual([]);
    expect(fieldsOf({ type: "object" })).toEqual([]);
    expect(fieldsOf({ type: "object", properties: { a: { $ref: "#/properties/a" } } })[0]?.kind).toBe("yaml");
  });

  it("says what holds when a field is left empty", () => {
    expect(presetWords(2)).toBe("If left empty: 2.");
    expect(presetWords(null)).toBe("No limit.");
    expect(presetWords(["#ad", "sponsored"])).toBe("If left empty: #ad, sponsored.");
    expect(presetWords([])).toBe("");
    expect(presetWords("Leave it out.")).toBe("If left empty: Leave it out.");
    expect(itemsOf(" a \n\n b")).toEqual(["a", "b"]);
  });
});
