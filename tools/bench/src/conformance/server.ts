import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { devNull } from "node:os";
import { moduleOf, type Suite } from "./suite.ts";

/** The parts of the suite's own server that are used: it would listen to all the world, so it is started here. */
interface MockApiApp {
  resolverConfig: { readonly baseUrl: string };
  coverageTracker: { trackEndpointResponse(): Promise<void> };
  readonly router: unknown;
  readonly server: { readonly app: RequestListener; use(route: string, router: unknown): void };
  registerScenario(name: string, scenario: object): void;
}

export interface SuiteServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Starts the suite's server, with all that it checks in requests, on a free port of this machine. */
export async function startSuiteServer(suite: Suite): Promise<SuiteServer> {
  const { MockApiApp: App } = await moduleOf<{ readonly MockApiApp: new (config: object) => MockApiApp }>(
    suite.folder,
    "@typespec/spector/dist/src/app/app.js",
  );
  const { logger } = await moduleOf<{ readonly logger: { level: string } }>(
    suite.folder,
    "@typespec/spector/dist/src/logger.js",
  );
  logger.level = "error";
  const app = new App({ port: 0, scenarioPath: suite.specs, coverageFile: devNull });
  app.coverageTracker = { trackEndpointResponse: async () => {} };
  const server = createServer(app.server.app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  app.resolverConfig = { baseUrl: origin };
  for (const scenario of suite.scenarios) app.registerScenario(scenario.name, scenario);
  app.server.use("/", app.router);
  return {
    origin,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
