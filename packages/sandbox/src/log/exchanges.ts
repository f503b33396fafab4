import type { Observer } from "../observe/exchange.ts";
import type { Logger } from "./logger.ts";

/** Logs every exchange of the API, at the level `debug`. */
export function exchangeLog(logger: Logger): Observer {
  if (!logger.hears("debug")) return () => undefined;
  return (exchange) =>
    logger.debug("request", {
      id: exchange.id,
      method: exchange.method,
      target: exchange.target,
      operation: exchange.operation,
      organization: exchange.credential?.tenant.organization,
      credential: exchange.credential?.id,
      status: exchange.status,
      code: exchange.code,
      fault: exchange.fault,
      ms: Math.round(exchange.duration * 10) / 10,
    });
}
