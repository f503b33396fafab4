/** The Outfame API on one machine: a server that enforces what the OpenAPI document says. */
export { SandboxControl, type SandboxControlOptions } from "./client/generated/client.ts";
export type * as control from "./client/generated/index.ts";
export type { Clock } from "./core/clock.ts";
export type { ApiDescription } from "./description.ts";
export { ApiError } from "./errors/apiError.ts";
export { jsonLogger, type Logger, type LogLevel } from "./log/logger.ts";
export { SandboxOptionError, type SandboxOptions } from "./options.ts";
export { type ApiKeyRequest, createSandbox, type Sandbox, type SandboxParts } from "./sandbox.ts";
export { type RunningSandbox, type StartOptions, startSandbox } from "./start.ts";
export { DatabaseError } from "./storage/databaseError.ts";
