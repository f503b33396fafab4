/** Largest form that is read, in bytes: many times what the longest honest one has. */
export const formLimit = 65_536;

/**
 * Why a body is no form that can be read.
 * @param contentType the only one that is taken.
 */
export function formFault(headers: Headers, contentType: string): string | undefined {
  const given = (headers.get("Content-Type") ?? "").split(";", 1)[0]?.trim().toLowerCase();
  if (given !== contentType.toLowerCase()) return `The Content-Type has to be ${contentType}.`;
  const encoding = headers.get("Content-Encoding")?.toLowerCase() ?? "identity";
  return encoding === "identity" ? undefined : "A compressed body is not accepted.";
}
