import type { Alternative, Field, Shape } from "../page.ts";
import { printInline, twinHref } from "./inline.ts";
import { codeSpan, escapeText, tableLines } from "./text.ts";

/** Nested fields as one table, each with the path to it: `filters.age_range.min`, `locations[].name`. */
export function printShape(shape: Shape): readonly string[] {
  const rows = shape.fields.flatMap((field) => fieldRows(field, ""));
  const lines = rows.length === 0 ? [] : [...tableLines(["Field", "Type", "Description"], rows), ""];
  return [...lines, ...(shape.alternatives ?? []).flatMap(printAlternative), ...continuation(shape)];
}

function printAlternative(alternative: Alternative): readonly string[] {
  const { label, type, description, when } = alternative;
  const condition = when === undefined ? "" : `, where ${codeSpan(when.field)} is ${codeSpan(when.value)}`;
  return [
    `**${escapeText(label)}** (${printInline(type)})${condition}`,
    "",
    ...(description === undefined ? [] : [description, ""]),
    ...printShape(alternative),
  ];
}

function continuation({ continues }: Shape): readonly string[] {
  return continues === undefined ? [] : [`[Its fields](${twinHref(continues)})`, ""];
}

function fieldRows(field: Field, parent: string): readonly (readonly string[])[] {
  const own = field.wildcard === true ? `*${escapeText(field.name)}*` : undefined;
  const path = parent === "" ? field.name : `${parent}.${field.name}`;
  const name = own === undefined ? codeSpan(path) : parent === "" ? own : `${codeSpan(`${parent}.`)} ${own}`;
  const inner = isList(field) ? `${path}[]` : path;
  const { children } = field;
  const alternatives = children?.alternatives ?? [];
  return [
    [name, printInline(field.type), describe(field)],
    ...(children?.fields ?? []).flatMap((child) => fieldRows(child, inner)),
    ...alternatives.flatMap((alternative) => alternativeRows(alternative, inner)),
  ];
}

function alternativeRows(alternative: Alternative, parent: string): readonly (readonly string[])[] {
  const { label, type, when, fields, alternatives = [] } = alternative;
  const condition = when === undefined ? "" : `, where ${codeSpan(when.field)} is ${codeSpan(when.value)}`;
  return [
    [
      `${codeSpan(parent)} as **${escapeText(label)}**`,
      printInline(type),
      `One of the alternatives${condition}.`,
    ],
    ...fields.flatMap((field) => fieldRows(field, parent)),
    ...alternatives.flatMap((inner) => alternativeRows(inner, parent)),
  ];
}

function isList({ type: [first] }: Field): boolean {
  return typeof first === "string" && first.startsWith("array of");
}

function describe(field: Field): string {
  const { required, readOnly, writeOnly, deprecated, description, constraints, children } = field;
  const flags = [
    ...(required ? ["required"] : []),
    ...(readOnly === true ? ["read-only"] : []),
    ...(writeOnly === true ? ["write-only"] : []),
    ...(deprecated === true ? ["deprecated"] : []),
  ];
  const parts = [
    ...(flags.length === 0 ? [] : [`**${capital(flags.join(", "))}.**`]),
    ...(description === undefined ? [] : [printInline([{ markdown: description }])]),
    ...constraints.map(
      ({ name, value, code }) => `${name}: ${code === true ? codeSpan(value) : escapeText(value)}.`,
    ),
    ...(field.default === undefined ? [] : [`Default: ${codeSpan(field.default)}.`]),
    ...enumText(field),
    ...(field.example === undefined ? [] : [`Example: ${codeSpan(field.example)}.`]),
    ...(children?.continues === undefined ? [] : [`[Its fields](${twinHref(children.continues)}).`]),
  ];
  return parts.join(" ");
}

function enumText({ enum: values, openEnum }: Field): readonly string[] {
  const [first] = values ?? [];
  if (values === undefined || first === undefined) return [];
  const list = values.map(({ value, meaning }) =>
    meaning === undefined
      ? codeSpan(value)
      : `${codeSpan(value)} (${printInline([{ markdown: meaning.replace(/\.$/, "") }])})`,
  );
  const label = values.length === 1 && openEnum !== true ? "Always" : "One of";
  return [`${label} ${list.join(", ")}${openEnum === true ? ", or values to come" : ""}.`];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
