import { timestamp } from "../../core/clock.ts";
import { ApiError, notFound } from "../../errors/apiError.ts";
import { consentModes, consentSwitch, setConsentSwitch } from "../../oauth/consentSwitch.ts";
import { eraseAllBut } from "../../storage/dump.ts";
import { Snapshots, type StoredSnapshot } from "../../storage/snapshots.ts";
import { storeOn } from "../../storage/store.ts";
import { getDuplicates, setDuplicates } from "../../webhooks/desk.ts";
import type { Health, Settings } from "../generated/types.ts";
import type { ControlHandlers } from "../handlers.ts";
import { organizationOf } from "../known.ts";
import { connectSamples } from "../samples.ts";
import type { ControlServices } from "../services.ts";

type Ids =
  | "health"
  | "ready"
  | "getSettings"
  | "updateSettings"
  | "listSnapshots"
  | "takeSnapshot"
  | "deleteSnapshot"
  | "restoreSnapshot"
  | "reset";

/** How many of the next deliveries come twice, under the name of the setting. */
const duplicates: Readonly<Record<string, number | null>> = { never: 0, next: 1, always: null };

export function stateHandlers(services: ControlServices): Pick<ControlHandlers, Ids> {
  const { engine, agenda, switchboard, first, log, watch } = services;
  const { database, storage, clock, limiter, world, description, scheme } = engine;
  const health: Health = { status: "ok", title: description.title, version: description.version };

  const settings = (): Promise<Settings> =>
    database.read(async (connection) => {
      const consent = await consentSwitch(connection, services.consent);
      const twice = await getDuplicates(storeOn(connection));
      const name = twice === null ? "always" : twice > 0 ? "next" : "never";
      return {
        limits: limiter.enabled,
        consent: consent.mode,
        consent_organization_id: consent.organization,
        duplicates: name,
        seed: world.seed,
      };
    });
  const beginAnew = async (): Promise<void> => {
    await limiter.reset();
    log.clear();
    watch.clear();
    agenda.wake();
  };

  return {
    health: async () => health,

    async ready() {
      try {
        await database.read((connection) => connection.one("SELECT 1 AS one"));
        // Nothing is counted by asking; where Redis counts, it has to answer.
        await limiter.usage({
          scheme: scheme.name,
          id: "ready",
          plan: first.plan,
          tenant: { organization: first.id, environment: "" },
        });
      } catch (cause) {
        throw Object.assign(new ApiError("service_unavailable"), { cause });
      }
      return health;
    },

    getSettings: settings,

    async updateSettings({ body }) {
      if (body.limits !== undefined) await switchboard.setLimits(body.limits);
      const { consent_organization_id: organization } = body;
      const twice = body.duplicates === undefined ? undefined : duplicates[body.duplicates];
      await database.transaction(async (connection) => {
        const known = await consentSwitch(connection, services.consent);
        if (typeof organization === "string") await organizationOf(storeOn(connection), first, organization);
        await setConsentSwitch(connection, {
          mode: consentModes.find((mode) => mode === body.consent) ?? known.mode,
          organization: organization === undefined ? known.organization : organization,
        });
        if (twice !== undefined) await setDuplicates(storeOn(connection), twice);
      });
      return settings();
    },

    listSnapshots: () =>
      database.read(async (connection) => ({
        data: (await new Snapshots(connection).list()).map(present),
      })),

    takeSnapshot: ({ body }) =>
      database.transaction(async (connection) =>
        present(await new Snapshots(connection).take(body.name, timestamp(clock.now()))),
      ),

    async deleteSnapshot({ params }) {
      await database.transaction(async (connection) => {
        if (!(await new Snapshots(connection).delete(params.name))) throw unknown(params.name);
      });
    },

    async restoreSnapshot({ params }) {
      await database.transaction(async (connection) => {
        if (!(await new Snapshots(connection).restore(params.name))) throw unknown(params.name);
      });
      await storage.read((store) => switchboard.load(store));
      await beginAnew();
    },

    async reset({ body }) {
      await database.transaction((connection) => eraseAllBut(connection, first.id));
      await switchboard.reset(body?.seed);
      await storage.transaction((store) => connectSamples(engine, store, first.id, body?.accounts ?? 0));
      await beginAnew();
    },
  };
}

function unknown(name: string) {
  return notFound(`There is no snapshot ${name}.`);
}

function present({ name, takenAt, rows }: StoredSnapshot) {
  return { name, taken_at: takenAt, rows };
}
