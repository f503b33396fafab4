/** Anything that logs: `console`, pino, winston… */
export interface Logger {
  debug(message: string, ...details: unknown[]): void;
  info(message: string, ...details: unknown[]): void;
  warn(message: string, ...details: unknown[]): void;
  error(message: string, ...details: unknown[]): void;
}

/** What is logged: this and all that is more important. */
export type LogLevel = "debug" | "info" | "warn" | "error" | "off";
