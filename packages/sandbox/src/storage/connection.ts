/** What a column may hold. Integers are numbers, up to 2^53. */
export type Value = string | number | null | Uint8Array;
export type Row = Readonly<Record<string, Value>>;

/**
 * What statements run on, inside of one unit of work. SQL is written once for every database: `?` stands for a
 * value, and only what all of them know is used.
 */
export interface Connection {
  /** The first row, if there is one. */
  one(sql: string, ...values: readonly Value[]): Promise<Row | undefined>;
  all(sql: string, ...values: readonly Value[]): Promise<readonly Row[]>;
  /** @returns how many rows were changed. */
  run(sql: string, ...values: readonly Value[]): Promise<number>;
}

/** Where everything is kept. */
export interface Database {
  /** Reads that see one state of the data. The work must not write. */
  read<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result>;
  /**
   * Runs the work whole or not at all, as if no other ran beside it. It may be run again where another came in
   * between, so it has no effect but through its connection. Never open one inside of another: it would wait for itself.
   */
  transaction<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
