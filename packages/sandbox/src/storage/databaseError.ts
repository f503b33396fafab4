/** The database file can't be used. The message says why and what to do. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";

  constructor(file: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `The database ${file} can't be used: ${reason}. Check that the folder exists and is writable, or choose another file.`,
      { cause },
    );
  }
}
