import { describe } from "vitest";
import { type Edit, rows } from "./support/document.ts";

const thing =
  (change: Edit): Edit =>
  ({ components }) =>
    change(components.schemas.Thing);
const create =
  (change: Edit): Edit =>
  ({ components }) =>
    change(components.schemas.ThingCreate);

/** What clients send is `ThingCreate`, which is closed; what they get is `Thing`, which is open. */
describe("schemas", () =>
  rows([
    {
      title: "an optional property of what is sent",
      edit: create(({ properties }) => {
        properties.note = { type: "string" };
      }),
      forth: ["additive property-added"],
      back: ["breaking property-removed"],
    },
    {
      title: "a required property of what is sent",
      edit: create((schema) => {
        schema.properties.note = { type: "string" };
        schema.required.push("note");
      }),
      forth: ["breaking property-added"],
      back: ["breaking property-removed"],
    },
    {
      title: "a property of what comes back",
      edit: thing(({ properties }) => {
        properties.weight = { type: "number" };
      }),
      forth: ["additive property-added"],
      back: ["breaking property-removed"],
    },
    {
      title: "a read-only property beside what is sent",
      edit: create(({ properties }) => {
        properties.made = { type: "string", readOnly: true };
      }),
      forth: ["additive property-added"],
      back: ["breaking property-removed"],
    },
    {
      title: "a read-only property that is sent with a narrower schema makes no difference",
      edit: create(({ properties }) => {
        properties.id.maxLength = 5;
      }),
      forth: ["documentation schema-rewritten"],
      back: ["documentation schema-rewritten"],
    },
    {
      title: "a property that may be sent becomes read-only",
      edit: create(({ properties }) => {
        properties.size.readOnly = true;
      }),
      forth: ["breaking property-access"],
      back: ["additive property-access"],
    },
    {
      title: "a property that comes back becomes write-only",
      edit: thing(({ properties }) => {
        properties.note.writeOnly = true;
      }),
      forth: ["breaking property-access"],
      back: ["additive property-access"],
    },
    {
      title: "a schema in place of anything",
      edit: thing(({ properties }) => {
        properties.code = true;
      }),
      forth: ["breaking schema-replaced"],
      back: ["additive schema-replaced"],
    },
    {
      title: "a required property of what is sent becomes optional",
      edit: create((schema) => {
        schema.required = [];
      }),
      forth: ["additive property-optional"],
      back: ["breaking property-required"],
    },
    {
      title: "a required property of what comes back becomes optional",
      edit: thing((schema) => {
        schema.required = ["id", "kind"];
      }),
      forth: ["breaking property-optional"],
      back: ["additive property-required"],
    },
    {
      title: "an enum, sent and received",
      edit: ({ components }) => {
        components.schemas.Kind.enum.push("huge");
      },
      forth: ["breaking values-changed"],
      back: ["breaking values-changed"],
    },
    {
      title: "an enum that is open",
      edit: thing(({ properties }) => {
        properties.colour.enum.push("blue");
      }),
      forth: ["documentation schema-rewritten"],
      back: ["documentation schema-rewritten"],
    },
    {
      title: "an enum becomes open",
      edit: ({ components }) => {
        components.schemas.Kind["x-extensible-enum"] = true;
      },
      forth: ["breaking values-changed"],
      back: ["additive values-changed"],
    },
    {
      title: "a bound of what is sent",
      edit: create(({ properties }) => {
        properties.size.maximum = 20;
      }),
      forth: ["additive bounds-changed"],
      back: ["breaking bounds-changed"],
    },
    {
      title: "a bound of what comes back",
      edit: thing(({ properties }) => {
        properties.size.maximum = 20;
      }),
      forth: ["breaking bounds-changed"],
      back: ["additive bounds-changed"],
    },
    {
      title: "the same bound in other words",
      edit: thing(({ properties }) => {
        properties.size = { type: "integer", exclusiveMinimum: -1, exclusiveMaximum: 11 };
      }),
      forth: ["documentation schema-rewritten"],
      back: ["documentation schema-rewritten"],
    },
    {
      title: "a type",
      edit: thing(({ properties }) => {
        properties.code = { type: "integer" };
      }),
      forth: ["breaking type-changed"],
      back: ["breaking type-changed"],
    },
    {
      title: "`type: [x, null]` for `anyOf`",
      edit: thing(({ properties }) => {
        properties.note = { anyOf: [{ type: "string", maxLength: 50 }, { type: "null" }], default: "none" };
      }),
      forth: ["documentation schema-rewritten"],
      back: ["documentation schema-rewritten"],
    },
    {
      title: "a type that a value contradicts, which nothing can be then, whatever is meant",
      edit: create(({ properties }) => {
        properties.secret.type = "integer";
        properties.secret.enum = ["1", "2"];
      }),
      forth: ["breaking type-changed"],
      back: ["additive type-changed"],
    },
    {
      title: "a length",
      edit: thing(({ properties }) => {
        properties.note.maxLength = 60;
      }),
      forth: ["breaking length-changed"],
      back: ["additive length-changed"],
    },
    {
      title: "a pattern",
      edit: thing(({ properties }) => {
        properties.code.pattern = "^[a-z0-9]+$";
      }),
      forth: ["breaking pattern-changed"],
      back: ["additive pattern-changed"],
    },
    {
      title: "a format",
      edit: thing(({ properties }) => {
        delete properties.made.format;
      }),
      forth: ["breaking format-changed"],
      back: ["additive format-changed"],
    },
    {
      title: "items",
      edit: thing(({ properties }) => {
        properties.tags.uniqueItems = true;
      }),
      forth: ["additive items-changed"],
      back: ["breaking items-changed"],
    },
    {
      title: "closed objects",
      edit: create((schema) => {
        delete schema.additionalProperties;
      }),
      forth: ["additive properties-other"],
      back: ["breaking properties-other"],
    },
    {
      title: "another variant",
      edit: thing(({ properties }) => {
        properties.shape.oneOf.push({
          type: "object",
          required: ["shape"],
          properties: { shape: { const: "flat" } },
        });
      }),
      forth: ["breaking composition-changed"],
      back: ["additive composition-changed"],
    },
    {
      title: "variants in another order",
      edit: thing(({ properties }) => {
        properties.shape.oneOf.reverse();
      }),
      forth: ["documentation schema-rewritten"],
      back: ["documentation schema-rewritten"],
    },
    {
      title: "a condition",
      edit: create((schema) => {
        schema.if = { properties: { kind: { const: "big" } }, required: ["kind"] };
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema (core §10.2.2.2); nothing here is awaited
        Object.assign(schema, Object.fromEntries([["then", { required: ["size"] }]]));
      }),
      forth: ["breaking condition-changed"],
      back: ["additive condition-changed"],
    },
    {
      title: "a reference put in line",
      edit: thing((schema) => {
        schema.properties.kind = { type: "string", enum: ["small", "big"] };
      }),
      forth: ["documentation schema-rewritten"],
      back: ["documentation schema-rewritten"],
    },
    {
      title: "a reference to another component",
      edit: thing((schema) => {
        schema.properties.kind = { $ref: "#/components/schemas/Round" };
      }),
      forth: ["breaking reference-changed"],
      back: ["breaking reference-changed"],
    },
    {
      title: "a component of another name",
      edit: (document) => {
        document.components.schemas.Sort = document.components.schemas.Kind;
        delete document.components.schemas.Kind;
        document.components.schemas.Thing.properties.kind.$ref = "#/components/schemas/Sort";
        document.components.schemas.ThingCreate.properties.kind.$ref = "#/components/schemas/Sort";
      },
      forth: ["documentation schema-rewritten"],
      back: ["documentation schema-rewritten"],
    },
    {
      title: "a component of another name with another meaning",
      edit: (document) => {
        document.components.schemas.Sort = { type: "string", enum: ["big"] };
        delete document.components.schemas.Kind;
        document.components.schemas.Thing.properties.kind.$ref = "#/components/schemas/Sort";
        document.components.schemas.ThingCreate.properties.kind.$ref = "#/components/schemas/Sort";
      },
      forth: ["breaking values-changed", "documentation schema-rewritten"],
      back: ["breaking values-changed", "documentation schema-rewritten"],
    },
    {
      title: "a component of another name, and a default in it",
      edit: (document) => {
        document.components.schemas.Sort = { ...document.components.schemas.Kind, default: "big" };
        delete document.components.schemas.Kind;
        document.components.schemas.Thing.properties.kind.$ref = "#/components/schemas/Sort";
        document.components.schemas.ThingCreate.properties.kind.$ref = "#/components/schemas/Sort";
      },
      forth: ["additive default-changed", "documentation schema-rewritten"],
      back: ["additive default-changed", "documentation schema-rewritten"],
    },
    {
      title: "words of JSON Schema that are not followed",
      edit: create((schema) => {
        schema.$dynamicRef = "#x";
      }),
      forth: ["unknown schema-changed"],
      back: ["additive schema-changed"],
    },
    {
      title: "a default",
      edit: thing(({ properties }) => {
        properties.note.default = "nothing";
      }),
      forth: ["additive default-changed"],
      back: ["additive default-changed"],
    },
    {
      title: "a deprecated property",
      edit: thing(({ properties }) => {
        properties.note.deprecated = true;
      }),
      forth: ["additive schema-deprecated"],
      back: ["documentation schema-undeprecated"],
    },
    {
      title: "what tells variants apart",
      edit: thing(({ properties }) => {
        properties.shape.discriminator.propertyName = "form";
      }),
      forth: ["breaking discriminator-changed"],
      back: ["breaking discriminator-changed"],
    },
    {
      title: "names of variants",
      edit: thing(({ properties }) => {
        properties.shape.discriminator.mapping = { round: "#/components/schemas/Round" };
      }),
      forth: ["unknown discriminator-mapping"],
      back: ["unknown discriminator-mapping"],
    },
    {
      title: "how content is encoded",
      edit: thing(({ properties }) => {
        properties.code.contentEncoding = "base64";
      }),
      forth: ["breaking content-encoding-changed"],
      back: ["breaking content-encoding-changed"],
    },
    {
      title: "two edits of one meaning",
      edit: thing((schema) => {
        schema.properties.tags = { type: "array", items: { type: "string", minLength: 1 }, maxItems: 4 };
      }),
      forth: ["additive length-changed", "additive length-changed"],
      back: ["breaking length-changed", "breaking length-changed"],
    },
    {
      title: "a component that nothing uses",
      edit: ({ components }) => {
        components.schemas.Unused = { type: "string" };
      },
      forth: ["documentation component-added"],
      back: ["documentation component-removed"],
    },
  ]));
