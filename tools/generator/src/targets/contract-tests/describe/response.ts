import type { SchemaCollection } from "../../../emit/describe/schema/collection.ts";
import type { JsonObject, MediaType, Response } from "../../../model/types.ts";

/** One response, as `ResponseContract` of the library has it. */
export function describeResponse(response: Response, schemas: SchemaCollection): JsonObject {
  return {
    status: response.status,
    headers: response.headers.map(({ name, required, schema }) => ({
      name,
      required,
      schema: schemas.use(schema),
    })),
    content: response.content.map((media) => describeMedia(media, schemas)),
    place: response.pointer,
  };
}

/** One media type, as `MediaContract` of the library has it. */
export function describeMedia(
  { contentType, schema, examples, pointer }: MediaType,
  schemas: SchemaCollection,
): JsonObject {
  return {
    contentType,
    schema: schema === undefined ? true : schemas.use(schema),
    examples: examples.map(({ name, value }) => ({ name, value })),
    place: pointer,
  };
}
