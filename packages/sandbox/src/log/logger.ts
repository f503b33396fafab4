export const logLevels = ["silent", "error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof logLevels)[number];

/** What happened: plain values alone, and never a secret. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface Logger {
  error(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  debug(event: string, fields?: LogFields): void;
  /** Whether there is anybody to hear of a level: what is costly to tell need not be put together for nothing. */
  hears(level: LogLevel): boolean;
}

export interface LoggerOptions {
  readonly level: LogLevel;
  /** Takes one line, without its end. */
  readonly write: (line: string) => void;
  /** Real time, in milliseconds. Default: the system's. */
  readonly now?: () => number;
}

/** Writes each event as one line of JSON: `time`, `level`, `event`, then what belongs to it. */
export function jsonLogger({ level, write, now = Date.now }: LoggerOptions): Logger {
  const least = logLevels.indexOf(level);
  const hears = (wanted: LogLevel): boolean => logLevels.indexOf(wanted) <= least;
  const at =
    (own: LogLevel) =>
    (event: string, fields: LogFields = {}): void => {
      if (hears(own))
        write(JSON.stringify({ time: new Date(now()).toISOString(), level: own, event, ...fields }));
    };
  return { error: at("error"), warn: at("warn"), info: at("info"), debug: at("debug"), hears };
}
