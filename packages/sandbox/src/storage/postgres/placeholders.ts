import { rewriteCode } from "./scan.ts";

/**
 * Turns each `?` into `$1`, `$2` and so on. One that is only held against NULL gets a type, which PostgreSQL could
 * not find out by itself: any will do.
 */
export function numberPlaceholders(sql: string): string {
  let number = 0;
  return rewriteCode(sql, (code) =>
    code.replace(/\?(?<test>\s+IS\s+(?:NOT\s+)?NULL\b)?/gi, (_, test: string | undefined) => {
      number += 1;
      return test === undefined ? `$${number}` : `$${number}::text${test}`;
    }),
  );
}
