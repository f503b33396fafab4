import type { Agenda } from "./agenda/agenda.ts";
import type { Switchboard } from "./control/switchboard.ts";
import type { Engine } from "./engine.ts";
import { router } from "./http/router.ts";
import { exchangeLog } from "./log/exchanges.ts";
import type { Logger } from "./log/logger.ts";
import { oauthFacts } from "./oauth/facts.ts";
import { tokenLookup } from "./oauth/tokenLookup.ts";
import { secretRedactor } from "./observe/redact.ts";
import type { RequestLog } from "./observe/requestLog.ts";
import type { Watch } from "./observe/verdict.ts";
import type { SandboxOptions } from "./options.ts";
import { authenticate, bearerToken } from "./pipeline/authenticate.ts";
import type { Services } from "./pipeline/handle.ts";
import { keyLookup, useNotes } from "./pipeline/keyLookup.ts";
import { type RunOperation, routesOf } from "./pipeline/routes.ts";
import { runner } from "./pipeline/runOnce.ts";
import { handlers } from "./resources/index.ts";
import type { Opened } from "./storage/open.ts";

export interface ServiceParts {
  readonly engine: Engine;
  readonly opened: Opened;
  readonly options: SandboxOptions;
  readonly agenda: Agenda;
  readonly switchboard: Switchboard;
  readonly log: RequestLog;
  readonly watch: Watch;
}

/** What the stages of the API's requests need, put together. */
export function servicesOf({
  engine,
  opened,
  options,
  agenda,
  switchboard,
  log,
  watch,
}: ServiceParts): Services {
  const { description, validators, database, storage, clock, scheme } = engine;
  const lookups = [
    keyLookup(scheme),
    ...(description.authorizationServer === null ? [] : [tokenLookup(oauthFacts(description), clock)]),
  ];
  const logged = options.logger === undefined ? () => undefined : exchangeLog(options.logger);
  const noteUse = useNotes(scheme, storage, clock);
  const routes = routesOf({
    description,
    validators,
    // The description and the handlers' types are made from the same document, and every call is checked against it.
    runs: handlers(engine.world) as unknown as Readonly<Record<string, RunOperation>>,
    validateResponses: options.validateResponses ?? false,
  });
  return {
    description,
    catalogue: engine.catalogue,
    router: router(description, routes),
    limiter: engine.limiter,
    runner: runner(storage, () => clock.now()),
    faults: engine.faults,
    observe(exchange) {
      log.add(exchange);
      watch.observe(exchange);
      logged(exchange);
    },
    redact: secretRedactor(description),
    now: () => clock.now(),
    settle: settling(opened, switchboard, agenda),
    async identify(authorization) {
      const token = bearerToken(authorization);
      const credential = await database.read((connection) => authenticate(connection, token, lookups));
      await noteUse(credential);
      return credential;
    },
    nextRequestId: () => engine.ids.next(description.requestIdPrefix),
    report: options.onFault ?? faultReport(options.logger),
  };
}

/**
 * What is due by now is done before a request is looked at. Where several instances share the data, it begins with
 * what the others did to the clock and the switches.
 */
function settling({ refresh, shared }: Opened, switchboard: Switchboard, agenda: Agenda): Services["settle"] {
  if (refresh === undefined || shared === undefined) return () => agenda.settle();
  return async () => {
    await Promise.all([refresh(), switchboard.refresh(shared)]);
    await agenda.settle();
  };
}

function faultReport(logger: Logger | undefined): Services["report"] {
  return (error, requestId) => {
    const message = error instanceof Error ? error.message : String(error);
    if (logger === undefined) console.error(`outfame-sandbox: ${requestId} failed: ${message}`);
    else logger.error("fault", { request: requestId, message });
  };
}
