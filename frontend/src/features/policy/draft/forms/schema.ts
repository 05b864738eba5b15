/**
 * A form made from a check's JSON Schema, where the schema is simple: words, lists of words, numbers, switches, choices.
 * Anything else is written as YAML in a small field of its own.
 */
import { capital, plain } from "../../../../i18n/phrasing";

export type Schema = { [key: string]: unknown };

export type ParameterField = {
  name: string;
  label: string;
  hint: string;
  required: boolean;
  preset: unknown;
} & (
  | { kind: "switch" }
  | { kind: "number"; least: number | null; most: number | null; whole: boolean }
  | { kind: "choice"; choices: string[] }
  | { kind: "choices"; choices: string[] }
  | { kind: "words"; many: boolean }
  | { kind: "text"; long: boolean }
  | { kind: "yaml" }
);

const LONG = 120;
const MANY = 30;

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const text = (value: unknown): string => (typeof value === "string" ? value : "");

const number = (value: unknown): number | null => (typeof value === "number" ? value : null);

/** Follow a `$ref` within the schema, and take the one alternative that is not `null`. */
function resolved(schema: unknown, root: Schema): Schema {
  if (!isSchema(schema)) return {};
  if (typeof schema.$ref === "string") {
    const steps = schema.$ref.replace(/^#\//, "").split("/");
    const found = steps.reduce<unknown>((at, step) => (isSchema(at) ? at[step] : undefined), root);
    return found === schema ? {} : resolved(found, root);
  }
  if (Array.isArray(schema.anyOf)) {
    const real = schema.anyOf.filter((each) => !(isSchema(each) && each.type === "null"));
    if (real.length === 1) return { ...resolved(real[0], root), default: schema.default };
  }
  return schema;
}

/** Return the fields of a check's parameters, in the order the schema has them. */
export function fieldsOf(schema: unknown): ParameterField[] {
  if (!isSchema(schema)) return [];
  const whole = resolved(schema, schema);
  const properties = isSchema(whole.properties) ? whole.properties : {};
  const required = Array.isArray(whole.required) ? whole.required : [];
  return Object.keys(properties).map((name) => {
    const given = isSchema(properties[name]) ? properties[name] : {};
    const property = resolved(given, schema);
    return {
      name,
      label: text(given.title) || capital(plain(name)),
      hint: text(given.description),
      required: required.includes(name),
      preset: given.default,
      ...kindOf(property, schema),
    };
  });
}

type Kind = ParameterField extends infer F
  ? F extends ParameterField
    ? Omit<F, "name" | "label" | "hint" | "required" | "preset">
    : never
  : never;

const enumOf = (schema: Schema): string[] | null =>
  Array.isArray(schema.enum) && schema.enum.every((value) => typeof value === "string")
    ? (schema.enum as string[])
    : null;

function kindOf(schema: Schema, root: Schema): Kind {
  const choices = enumOf(schema);
  if (choices) return { kind: "choice", choices };
  switch (schema.type) {
    case "boolean":
      return { kind: "switch" };
    case "integer":
    case "number":
      return {
        kind: "number",
        least: number(schema.minimum),
        most: number(schema.maximum),
        whole: schema.type === "integer",
      };
    case "string":
      return { kind: "text", long: (number(schema.maxLength) ?? 0) > LONG };
    case "array":
      return listKind(resolved(schema.items, root), number(schema.maxItems));
    default:
      return { kind: "yaml" };
  }
}

function listKind(items: Schema, most: number | null): Kind {
  const choices = enumOf(items);
  if (choices) return { kind: "choices", choices };
  if (items.type === "string") return { kind: "words", many: (most ?? MANY) >= MANY };
  return { kind: "yaml" };
}

/** The lines of a list field as items: no empty ones, no spaces around them. */
export const itemsOf = (lines: string): string[] =>
  lines
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** What a parameter is when it is left out, in words; empty where there is nothing to say. */
export function presetWords(preset: unknown): string {
  if (preset === undefined) return "";
  if (preset === null) return "No limit.";
  if (typeof preset === "boolean") return preset ? "Yes, unless you say otherwise." : "";
  if (Array.isArray(preset)) return preset.length ? `If left empty: ${preset.join(", ")}.` : "";
  const plainly = typeof preset === "string" || typeof preset === "number" ? String(preset) : "";
  return plainly && `If left empty: ${plainly.replace(/\.$/, "")}.`;
}
