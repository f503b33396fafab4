import { type Kind, type Member, membersOf } from "../../../src/document/shapes.ts";
import type { JsonObject, JsonValue } from "../../../src/model/types.ts";
import type { Place } from "../../../src/vocabulary/extension.ts";
import { extensions } from "../../../src/vocabulary/index.ts";
import { errorSchema, textsOf, values, type Word } from "./texts.ts";

/**
 * A document that says something at every place of the generator's tables: every member of every kind of object, and every
 * extension where it may stand. A member or a word that is added to a table is in it from then on.
 */
export function fullDocument(): JsonObject {
  return new Builder().document();
}

/** Where the extensions of a place are written; the places that are no kind of their own stand inside another. */
const kindOf: Readonly<Record<Exclude<Place, "tag" | "securityScheme" | "oauthFlow">, Kind>> = {
  root: "document",
  operation: "operation",
  parameter: "parameter",
  schema: "schema",
};

/** The names under which objects of a kind stand in a map, where the map has a language of its own. */
const contentTypes = (word: Word): string[] => [
  "application/json",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "text/plain",
  "application/octet-stream",
  "text/event-stream",
  `application/vnd.${word()}+json`,
];

class Builder {
  readonly #written = new Set<string>();
  readonly #named = new Map<string, string>();
  #count = 0;
  /** Paths and webhooks are each written whole; components that nothing names need not be. */
  #part: "paths" | "webhooks" = "paths";

  readonly #word: Word = (name) => {
    const known = name === undefined ? undefined : this.#named.get(name);
    const made = known ?? `T${this.#count++}t`;
    if (name !== undefined) this.#named.set(name, made);
    return made;
  };

  document(): JsonObject {
    const document = this.#object("document", "") as Record<string, JsonValue>;
    const components = document["components"] as Record<string, JsonObject>;
    const schemes = Object.values(components["securitySchemes"] ?? {}) as Record<string, JsonValue>[];
    for (const scheme of schemes) Object.assign(scheme, extensionsOn("securityScheme"));
    for (const scheme of schemes)
      for (const flow of Object.values(scheme["flows"] ?? {})) Object.assign(flow, extensionsOn("oauthFlow"));
    for (const tag of document["tags"] as Record<string, JsonValue>[])
      Object.assign(tag, extensionsOn("tag"), { externalDocs: { url: `https://${this.#word()}.test` } });
    const schema = this.#object("schema", "thing");
    components["schemas"] = {
      [this.#word("thing")]: schema,
      [this.#word("error")]: errorSchema(this.#word),
      ...components["schemas"],
    };
    return document;
  }

  /** An object with all that its kind can hold; a way that was gone before is not gone again. */
  #object(kind: Kind, from: string): JsonObject {
    const texts = textsOf[kind](this.#word);
    const place = (Object.keys(kindOf) as (keyof typeof kindOf)[]).find((name) => kindOf[name] === kind);
    // What is reached from a path is written whole there; the components that nothing names have what is left.
    const late = (name: string): number => (name === "components" ? 2 : name === "post" ? 0 : 1);
    const ordered = membersOf(kind).toSorted(([a], [b]) => late(a) - late(b));
    const members = ordered.flatMap(([name, member]): [string, JsonValue][] => {
      // A schema is written whole at each place where one stands, without the schemas inside of those inside.
      const way = `${kind === "schema" || kind === "mediaType" ? from : ""} ${this.#part} ${kind} ${name}`;
      if (this.#written.has(way)) return [];
      this.#written.add(way);
      if (kind === "document" && name === "webhooks") this.#part = "webhooks";
      return [[name, this.#member(kind, name, member, from)]];
    });
    const built = {
      ...texts,
      ...(place === undefined ? {} : extensionsOn(place)),
      ...Object.fromEntries(members),
    };
    if (kind === "operation") {
      // Each operation has had names of its own.
      const formerNames = [`${this.#word()}.${this.#word()}`, this.#word()];
      return { responses: this.#errors(), ...built, "x-sdk-former-names": formerNames };
    }
    if (kind === "mediaType")
      return { schema: { $ref: `#/components/schemas/${this.#word("thing")}` }, ...built };
    return kind === "schema" ? this.#finishSchema(built) : built;
  }

  #member(kind: Kind, name: string, { kind: inner, holds }: Member, around: string): JsonValue {
    const place = kind === "mediaType" ? `${around} ${name}` : `${kind}.${name}`;
    const from = inner === "schema" && kind === "schema" ? "inside" : place;
    const make = (): JsonValue => this.#inner(inner, from);
    if (name === "responses" && inner === "response" && kind === "operation") return this.#responses();
    if (holds === "one") return make();
    if (inner === "parameter" && holds === "list") return this.#parameters();
    if (holds === "list") return inner === "schema" ? this.#values() : [make(), make()];
    if (inner === "schema" && name === "properties")
      return Object.fromEntries(this.#values().map((value) => [this.#word(), value]));
    return Object.fromEntries(this.#keys(kind, name, inner).map((key) => [key, make()]));
  }

  #inner(kind: Kind, from: string): JsonValue {
    if (kind === "callback") {
      const post = { ...textsOf.operation(this.#word), responses: this.#responses() };
      return { [`{$request.body#/${this.#word()}}`]: { ...textsOf.pathItem(this.#word), post } };
    }
    return kind === "schema" && from === "inside"
      ? { ...textsOf.schema(this.#word), ...values[0]?.(this.#word) }
      : this.#object(kind, from);
  }

  #keys(kind: Kind, name: string, inner: Kind): string[] {
    if (kind === "document" && name === "paths")
      return [`/${this.#word()}/{${this.#word("path parameter")}}`, `/${this.#word()}`];
    if (inner === "mediaType" && name === "content") return contentTypes(this.#word);
    return [this.#word(), this.#word()];
  }

  #responses(): JsonObject {
    return {
      "200": this.#object("response", "operation.responses"),
      "201": this.#object("response", "operation.responses"),
      ...this.#errors(),
    };
  }

  #errors(): JsonObject {
    const error = {
      description: this.#word(),
      content: {
        "application/json": {
          schema: { $ref: `#/components/schemas/${this.#word("error")}` },
          examples: { [this.#word()]: { value: { code: this.#word(), message: this.#word() } } },
        },
      },
    };
    return { "400": error, "4XX": error, default: error };
  }

  #parameters(): JsonValue {
    const path = { name: this.#word("path parameter"), in: "path", required: true };
    return [
      { ...this.#object("parameter", "path"), ...path, schema: { type: "string" } },
      { ...this.#object("parameter", "query"), schema: this.#object("schema", "parameter") },
      ...["header", "cookie", "querystring"].map((location) => ({
        ...textsOf.parameter(this.#word),
        in: location,
        ...(location === "querystring"
          ? { content: { "application/x-www-form-urlencoded": { schema: { type: "object" } } } }
          : { schema: { type: "string", enum: [this.#word()] } }),
      })),
    ];
  }

  #values(): JsonObject[] {
    return values.map((value) => ({ description: this.#word(), ...value(this.#word) }));
  }

  #finishSchema(schema: JsonObject): JsonObject {
    const names = Object.keys((schema["properties"] ?? {}) as JsonObject);
    const mapping = { [this.#word()]: `#/components/schemas/${this.#word("thing")}` };
    return {
      type: "object",
      ...schema,
      required: [...names.slice(0, 2), this.#word()],
      discriminator: { propertyName: names[0] ?? this.#word(), mapping },
    };
  }
}

function extensionsOn(place: Place): JsonObject {
  return Object.fromEntries(
    extensions.filter(({ on }) => on === place).map(({ name, example }) => [name, structuredClone(example)]),
  );
}
