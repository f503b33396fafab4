import type { OperationSpec } from "../operation.ts";
import type { Conversions } from "./conversion.ts";
import { readJson, readValue } from "./read.ts";
import { writeInput } from "./write.ts";

/** What the operations of a client convert by. `conversions` are those of named schemas. */
export function createCodec(conversions: Conversions): NonNullable<OperationSpec["codec"]> {
  const schemas = new Map(conversions);
  return {
    write: (operation, input) => writeInput(operation, input, schemas),
    parse: (text, operation, status) => {
      if (status < 300) return readJson(text, operation.conversion, schemas);
      try {
        return readJson(text, operation.errorConversions?.[status], schemas);
      } catch (error) {
        // An error of the API is not to be hidden by one of reading it.
        if (error instanceof TypeError) return JSON.parse(text);
        throw error;
      }
    },
    parseItem: (text, { conversions: items = [] }, event) => {
      const isMeant = (events: readonly string[] | undefined) =>
        event === undefined || events?.includes(event) !== false;
      return readJson(text, items.find(({ events }) => isMeant(events))?.as, schemas);
    },
    read: (value, operation) => readValue(value, operation.conversion, schemas),
  };
}
