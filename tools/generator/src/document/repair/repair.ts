import type { Outcome } from "../../diagnostics/diagnostic.ts";
import type { JsonObject, JsonValue } from "../../model/types.ts";
import { isArray } from "../json.ts";
import { type Kind, memberOf } from "../shapes.ts";
import { describe, escapePointer, isObject, unescapePointer } from "../view.ts";
import { Fault, type Refusal } from "./fault.ts";
import { Findings } from "./findings.ts";
import { isAnchor, References } from "./references.ts";
import { nameOfPlace } from "./words.ts";

/** Members without which the object that holds them would say something else than was meant. */
const essential: Readonly<Partial<Record<Kind, ReadonlySet<string>>>> = {
  pathItem: new Set(["parameters"]),
  operation: new Set(["parameters", "requestBody", "responses"]),
  parameter: new Set(["content"]),
  requestBody: new Set(["content"]),
  response: new Set(["content"]),
  header: new Set(["content"]),
};

/** Kinds of which an empty one says something: `204:` without a value is a response without a body. */
const mayBeEmpty: ReadonlySet<Kind> = new Set(["response", "mediaType", "header", "encoding", "schema"]);

/** Plain members that are handed on as they stand, and what they have to be. */
const plainMembers: Readonly<Partial<Record<Kind, Readonly<Record<string, "string" | "boolean">>>>> = {
  encoding: { contentType: "string", style: "string", explode: "boolean", allowReserved: "boolean" },
};

/** Lists of plain things, clear where one thing stands alone. */
const plainLists: Readonly<Partial<Record<Kind, ReadonlySet<string>>>> = {
  document: new Set(["servers", "tags", "security"]),
  pathItem: new Set(["servers"]),
  operation: new Set(["servers", "tags", "security"]),
};

/** Members of the document that are read but hold none of the kinds in the table of shapes. */
const rootMembers = {
  info: "an object",
  servers: "an array",
  tags: "an array",
  security: "an array",
} as const;

/**
 * Makes a document sound, so that later steps can rely on its structure: every node is of the kind that its place demands, every
 * reference leads somewhere. What is not so is repaired where one reading is clearly meant; else the smallest thing that can't do
 * without it is left out. Each is told, once. What is sound is not copied.
 * @param refused why references out of the document were not followed, by reference.
 */
export function repairDocument(
  document: JsonObject,
  refused: ReadonlyMap<string, Refusal> = new Map(),
): Outcome<JsonObject> {
  const repairer = new Repairer(document, refused);
  const value = repairer.repair();
  return { value, diagnostics: repairer.findings.all(document) };
}

class Repairer {
  readonly #document: JsonObject;
  readonly #references: References;
  readonly findings = new Findings();
  /** The fault of what a reference leads to, by kind and reference; undefined where it has none. */
  readonly #checked = new Map<string, Fault | undefined>();
  #way: string[] = [];
  /** While the target of a reference is tried, what is wrong inside it is not told: it is told where it stands. */
  #quiet = false;

  constructor(document: JsonObject, refused: ReadonlyMap<string, Refusal>) {
    this.#document = document;
    this.#references = new References(document, refused);
  }

  repair(): JsonObject {
    const repaired = this.#members(this.#document, "document");
    const sound: JsonObject = repaired instanceof Fault ? {} : repaired;
    const wrong = Object.entries(rootMembers).filter(([key, wanted]) => {
      const value = sound[key];
      if (value === undefined || (wanted === "an array" ? isArray(value) : isObject(value))) return false;
      this.#inside(key, () => this.#tell(this.#wrongKind(value, wanted), "it is passed over"));
      return true;
    });
    if (wrong.length === 0) return sound;
    return Object.fromEntries(Object.entries(sound).filter(([key]) => !wrong.some(([name]) => name === key)));
  }

  /** The object with its members repaired; a fault where one that it can't do without has one. */
  #members(object: JsonObject, kind: Kind): JsonObject | Fault {
    let changed: Record<string, JsonValue> | undefined;
    for (const [key, value] of Object.entries(object)) {
      const member = memberOf(kind, key);
      const repaired = this.#inside(key, () =>
        member === undefined
          ? this.#plain(value, plainMembers[kind]?.[key], plainLists[kind]?.has(key) === true)
          : this.#member(value, member.kind, member.holds, kind, key),
      );
      if (repaired === value) continue;
      if (repaired instanceof Fault) {
        if (essential[kind]?.has(key)) return repaired;
        this.#inside(key, () => this.#leaveOut(repaired));
      }
      changed ??= copyOf(object);
      if (repaired instanceof Fault || repaired === undefined) delete changed[key];
      else changed[key] = repaired;
    }
    return changed ?? object;
  }

  /** Text, a flag, or a list of something; undefined where it is something else. */
  #plain(value: JsonValue, wanted: "string" | "boolean" | undefined, isList: boolean): JsonValue | undefined {
    if (isList && ((isObject(value) && Object.keys(value).length > 0) || typeof value === "string")) {
      this.#tell(this.#wrongKind(value, "an array"), "read as a list of 1");
      return [value];
    }
    if (wanted === undefined || typeof value === wanted) return value;
    const expected = wanted === "string" ? "a string" : "true or false";
    this.#tell(this.#wrongKind(value, expected), "read as if it were not there");
    return undefined;
  }

  #member(
    value: JsonValue,
    kind: Kind,
    holds: "one" | "list" | "map",
    parent: Kind,
    key: string,
  ): JsonValue | undefined | Fault {
    // JSON Schema before 2020-12 lists the items of a tuple here.
    if (parent === "schema" && key === "items" && isArray(value) && value.length > 0)
      return this.#list(value, kind, parent);
    if (value === null) {
      this.#tell(
        this.#wrongKind(value, holds === "list" ? "an array" : "an object"),
        "read as if it were not there",
      );
      return undefined;
    }
    if (holds === "one") return this.#node(value, kind);
    return holds === "list" ? this.#list(value, kind, parent) : this.#map(value, kind, parent, key);
  }

  /** One object of a kind, sound; a fault where it can't be. */
  #node(value: JsonValue, kind: Kind): JsonValue | Fault {
    if (kind === "schema") return this.#schema(value);
    if (isArray(value) && value.length === 0 && kind !== "operation") {
      // How some serializers write an empty object.
      this.#tell(this.#wrongKind(value, "an object"), "read as an empty object");
      return {};
    }
    if (!isObject(value)) return this.#wrongKind(value, "an object");
    const ref = value["$ref"];
    if (typeof ref === "string" && kind !== "operation") {
      const fault = this.#checkReference(ref, kind);
      if (fault !== undefined) return fault;
      const lead = this.#references.follow(ref);
      if (lead.found && lead.ref !== ref) {
        this.#tellOtherReading(ref, lead.ref);
        return { ...value, $ref: lead.ref };
      }
    }
    return this.#members(value, kind);
  }

  #list(value: JsonValue, kind: Kind, parent: Kind): JsonValue | undefined | Fault {
    const items = isArray(value) ? value : this.#asList(value);
    if (items === undefined) {
      const fault = this.#wrongKind(value, "an array");
      if (parent !== "schema") return fault;
      this.#tell(fault, "read as if it were not there");
      return undefined;
    }
    const repaired: JsonValue[] = [];
    let same = items === value;
    for (const [index, item] of items.entries()) {
      const sound = this.#inside(String(index), () => this.#item(item, kind));
      if (sound instanceof Fault) return sound;
      if (sound !== undefined) repaired.push(sound);
      same &&= sound === item;
    }
    return same ? value : repaired;
  }

  #item(item: JsonValue, kind: Kind): JsonValue | undefined | Fault {
    if (item !== null) return this.#node(item, kind);
    this.#tell(this.#wrongKind(item, "an object"), "read as if it were not there");
    return undefined;
  }

  /** A list that is written as one object, or as a map of objects by name. */
  #asList(value: JsonValue): readonly JsonValue[] | undefined {
    if (!isObject(value)) return undefined;
    const values = Object.values(value);
    const items = values.every(isObject) ? values : [value];
    this.#tell(this.#wrongKind(value, "an array"), `read as a list of ${items.length}`);
    return items;
  }

  #map(value: JsonValue, kind: Kind, parent: Kind, key: string): JsonValue | undefined | Fault {
    if (isArray(value) && value.length === 0) {
      this.#tell(this.#wrongKind(value, "an object"), "read as an empty object");
      return {};
    }
    if (!isObject(value)) {
      const fault = this.#wrongKind(value, "an object");
      if (essential[parent]?.has(key)) return fault;
      this.#tell(fault, "read as if it were not there");
      return undefined;
    }
    const ref = value["$ref"];
    const lead = typeof ref === "string" ? this.#references.followAll(ref) : undefined;
    if (lead?.found && isObject(lead.value)) return this.#map(lead.value, kind, parent, key);
    let changed: Record<string, JsonValue> | undefined;
    for (const [name, item] of Object.entries(value)) {
      if (name.startsWith("x-") && mayBeExtended(parent, key)) continue;
      const sound = this.#inside(name, () => this.#entry(item, kind));
      if (sound === item) continue;
      if (sound instanceof Fault) {
        if (essential[parent]?.has(key) && !mayGo(parent, key, name, value)) return sound;
        this.#inside(name, () => this.#leaveOut(sound));
      }
      changed ??= copyOf(value);
      if (sound instanceof Fault || sound === undefined) delete changed[name];
      else changed[name] = sound;
    }
    return changed ?? value;
  }

  #entry(item: JsonValue, kind: Kind): JsonValue | undefined | Fault {
    if (item !== null) return this.#node(item, kind);
    const empty = mayBeEmpty.has(kind);
    const reading =
      kind === "schema"
        ? "read as any value"
        : empty
          ? "read as an empty object"
          : "read as if it were not there";
    this.#tell(this.#wrongKind(item, "an object"), reading);
    return empty ? {} : undefined;
  }

  /** A schema that can't be understood is any value: there is always a reading, so there is never a fault. */
  #schema(value: JsonValue): JsonValue {
    if (typeof value === "boolean") return value;
    if (!isObject(value)) {
      if (value === "true" || value === "false") {
        this.#tell(this.#wrongKind(value, "true or false"), `read as ${value}`);
        return value === "true";
      }
      this.#tell(this.#wrongKind(value, "a schema"), "read as any value");
      return {};
    }
    const ref = value["$ref"];
    const followed = ref === undefined ? value : this.#followSchema(value, ref);
    const members = this.#members(followed, "schema");
    return members instanceof Fault ? {} : members;
  }

  #followSchema(schema: JsonObject, ref: JsonValue): JsonObject {
    const { $ref: _, ...rest } = schema;
    if (typeof ref !== "string") {
      this.#inside("$ref", () =>
        this.#tell(this.#wrongKind(ref, "a string"), "read as if it were not there"),
      );
      return rest;
    }
    const lead = this.#references.follow(ref);
    if (lead.found && (isSchemaLike(lead.value) || isNamedSchema(lead.ref))) {
      if (lead.ref === ref) return schema;
      this.#tellOtherReading(ref, lead.ref);
      return { ...rest, $ref: lead.ref };
    }
    const refusal = lead.found
      ? {
          code: "reference-unresolved" as const,
          reason: `what it leads to is ${describe(lead.value)} and no schema`,
          fix: "Point it at a schema.",
        }
      : lead.refusal;
    if (!this.#quiet) this.findings.deadSchema(ref, refusal, this.#pointer());
    return rest;
  }

  /** Why a reference can't stand for an object of a kind: it leads nowhere, in a circle, or to what is itself at fault. */
  #checkReference(ref: string, kind: Kind): Fault | undefined {
    const key = `${kind} ${ref}`;
    if (!this.#checked.has(key)) {
      this.#checked.set(key, undefined);
      this.#checked.set(key, this.#findFault(ref, kind));
    }
    const fault = this.#checked.get(key);
    return fault && new Fault(fault.code, fault.cause, fault.fix, this.#pointer());
  }

  #findFault(ref: string, kind: Kind): Fault | undefined {
    const fault = ({ code, reason, fix }: Refusal): Fault =>
      new Fault(
        code,
        `The reference ${JSON.stringify(ref)} can't be followed: ${reason}`,
        fix,
        this.#pointer(),
      );
    const lead = this.#references.followAll(ref);
    if (!lead.found) return fault(lead.refusal);
    if (lead.value === null && mayBeEmpty.has(kind)) return undefined;
    const [way, quiet] = [this.#way, this.#quiet];
    this.#way = lead.ref.split("/").slice(1).map(unescapePointer);
    this.#quiet = true;
    const node = lead.value === null ? this.#wrongKind(null, "an object") : this.#node(lead.value, kind);
    [this.#way, this.#quiet] = [way, quiet];
    if (!(node instanceof Fault)) return undefined;
    const reason = `what it leads to can't be read (${node.cause.replace(/^E/, "e").replace(/^T/, "t")})`;
    return fault({ code: node.code, reason, fix: node.fix });
  }

  #wrongKind(value: JsonValue, wanted: string): Fault {
    const fix =
      value === null
        ? "Write what belongs here, or remove the key; a file that was cut off in the middle ends like this."
        : `Make it ${wanted}, or remove it.`;
    return new Fault("node-invalid", `Expected ${wanted}, found ${describe(value)}`, fix, this.#pointer());
  }

  #tellOtherReading(ref: string, taken: string): void {
    if (!this.#quiet && !isAnchor(ref)) this.findings.otherReading(ref, taken, this.#pointer());
  }

  #tell({ code, cause, fix, pointer }: Fault, reading: string): void {
    if (!this.#quiet)
      this.findings.add({ code, severity: "warning", message: `${cause}; ${reading}.`, fix, pointer });
  }

  /** Says that what stands here is left out. */
  #leaveOut({ code, cause, fix, pointer }: Fault): void {
    if (this.#quiet) return;
    const leftOut = nameOfPlace(this.#way);
    const message = `${cause}; ${leftOut} is left out.`;
    this.findings.add({ code, severity: "warning", message, fix, pointer, leftOut });
  }

  #inside<Value>(key: string, work: () => Value): Value {
    this.#way.push(key);
    try {
      return work();
    } finally {
      this.#way.pop();
    }
  }

  #pointer(): string {
    return `#${this.#way.map((token) => `/${escapePointer(token)}`).join("")}`;
  }
}

/** Maps that are objects of the specification with extensions of their own; in others `x-` begins a name like any. */
function mayBeExtended(parent: Kind, key: string): boolean {
  return parent === "document" || (parent === "operation" && key === "responses");
}

/** A response that is no success can go by itself; the rest of the operation stays true without it. */
function mayGo(parent: Kind, key: string, status: string, responses: JsonObject): boolean {
  if (parent !== "operation" || key !== "responses") return false;
  const isSuccess = (name: string): boolean => /^2/.test(name);
  return !isSuccess(status) && (status !== "default" || Object.keys(responses).some(isSuccess));
}

function isSchemaLike(value: JsonValue): boolean {
  return isObject(value) || typeof value === "boolean";
}

/** What stands here is repaired to a schema if it is none. */
function isNamedSchema(ref: string): boolean {
  return /^#\/components\/schemas\/[^/]+$/.test(ref);
}

function copyOf(object: JsonObject): Record<string, JsonValue> {
  return Object.assign(Object.create(null), object);
}
