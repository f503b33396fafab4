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

/** The database can't be reached or does not answer now; it may at any moment. What was asked for was not done, or may not have been. */
export class DatabaseUnavailable extends Error {
  override readonly name = "DatabaseUnavailable";
}
