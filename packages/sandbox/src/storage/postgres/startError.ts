import { DatabaseError } from "../databaseError.ts";
import { sqlState } from "./unavailable.ts";

/**
 * The database can't be used from the start. The message never holds what may be secret, and neither does the
 * error: what the driver threw, with user and address in it, is not kept.
 */
export class PostgresError extends DatabaseError {
  /** @param where host, port and database. */
  constructor(where: string, reason: string) {
    super(where, undefined);
    this.message = `The database ${where} can't be used: ${reason}`;
    Error.captureStackTrace(this, PostgresError);
  }
}

const reasons: readonly (readonly [RegExp, string])[] = [
  [/^28/, "it refuses the user or the password. Check them in the URL."],
  [/^3D000$/, "the server has no such database. Create it, or check the name in the URL."],
  [
    /^42501$/,
    "the user may not create tables there. Grant it CREATE, or give it a schema of its own (?schema=name).",
  ],
  [
    /^42P07$/,
    "there are tables of another program in it. Give the sandbox a schema of its own (?schema=name) or another database.",
  ],
  [/^53/, "the server has no room for another connection. Try again later, or allow it more."],
  [/^57P03$/, "the server is starting up or shutting down. Try again in a moment."],
  [/^55P03$/, "another sandbox is preparing it and does not come to an end. Try again in a moment."],
];

/** What kept the sandbox from starting, and what to do. */
export function startError(where: string, error: unknown): PostgresError {
  if (error instanceof PostgresError) return error;
  const state = sqlState(error);
  if (state !== undefined) {
    const known = reasons.find(([pattern]) => pattern.test(state))?.[1];
    return new PostgresError(where, known ?? `${(error as Error).message} (SQLSTATE ${state}).`);
  }
  const { message = "", code } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  if (/password must be a string/.test(message))
    return new PostgresError(where, "it asks for a password. Put one into the URL, or set PGPASSWORD.");
  if (/does not support SSL/.test(message))
    return new PostgresError(where, "the server does not speak TLS. Check sslmode in the URL.");
  const detail = code ?? (/time-?out/i.test(message) ? "time-out" : "connection closed");
  return new PostgresError(
    where,
    `it can't be reached (${detail}). Start the server, or check host and port in the URL.`,
  );
}
