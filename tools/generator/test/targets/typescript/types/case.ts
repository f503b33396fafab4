/** Classes of schemas that trip generators: the schemas as a document has them, and what their types have to take and refuse. */
export interface TypeCase {
  readonly name: string;
  /** Schemas by name; each is sent by one operation and comes back from another. */
  readonly schemas: Readonly<Record<string, unknown>>;
  /**
   * TypeScript that has to compile, the types of the schemas in scope, `Same<A, B>` too. Each line after a `@ts-expect-error` must not
   * compile.
   */
  readonly source: string;
}

export const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
export const object = (properties: object, required: readonly string[] = []): object => ({
  type: "object",
  properties,
  required,
});
export const text = { type: "string" };
export const number = { type: "number" };
