import { timestamp } from "../../core/clock.ts";
import { conflict } from "../../errors/apiError.ts";
import type { Counted } from "../../limits/rateLimiter.ts";
import { eraseOrganization } from "../../storage/dump.ts";
import { type Store, storeOn } from "../../storage/store.ts";
import type { Usage } from "../generated/types.ts";
import type { ControlHandlers } from "../handlers.ts";
import { demandDocumented, organizationOf } from "../known.ts";
import type { ControlServices } from "../services.ts";

type Ids =
  | "listOrganizations"
  | "createOrganization"
  | "getOrganization"
  | "updateOrganization"
  | "deleteOrganization"
  | "getUsage";

export function organizationHandlers(services: ControlServices): Pick<ControlHandlers, Ids> {
  const { engine, first } = services;
  const { database, storage, ids, clock, description, scheme } = engine;
  return {
    listOrganizations: () =>
      storage.read(async (store) => ({ data: [...(await store.organizations.list())] })),

    async createOrganization({ body }) {
      demandDocumented(description, scheme, body);
      return storage.transaction(async (store) => {
        const { plan } = await organizationOf(store, first, undefined);
        return store.organizations.insert(
          { id: ids.next("org_"), name: body.name, plan: body.plan ?? plan },
          clock.now(),
        );
      });
    },

    getOrganization: ({ params }) =>
      storage.read((store) => organizationOf(store, first, params.organization_id)),

    async updateOrganization({ params, body }) {
      demandDocumented(description, scheme, body);
      return storage.transaction(async (store) => {
        const known = await organizationOf(store, first, params.organization_id);
        const changed = { ...known, name: body.name ?? known.name, plan: body.plan ?? known.plan };
        await store.organizations.update(changed);
        return changed;
      });
    },

    async deleteOrganization({ params }) {
      await database.transaction(async (connection) => {
        const { id } = await organizationOf(storeOn(connection), first, params.organization_id);
        if (id === first.id) throw conflict("The first organization stays: the ready key belongs to it.");
        await eraseOrganization(connection, id, scheme.environments);
      });
    },

    async getUsage({ params }) {
      const counted = await storage.read((store) => countedOf(services, store, params.organization_id));
      const data: Usage[] = [];
      for (const { credential, ...told } of counted) {
        const windows = await engine.limiter.usage(credential);
        data.push({
          ...told,
          windows: windows.map(({ window, limit, used, endsAt }) => ({
            window,
            limit: limit ?? null,
            used,
            resets_at: timestamp(endsAt),
          })),
        });
      }
      return { data };
    },
  };
}

/** Everything that is counted apart: each key, and where it is so the tokens of the organization together. */
async function countedOf({ engine, first }: ControlServices, store: Store, id: string) {
  const { scheme, description } = engine;
  const organization = await organizationOf(store, first, id);
  const keys = (await store.apiKeys.list(organization.id)).map((key) => {
    const plan = key.plan ?? organization.plan;
    const tenant = { organization: organization.id, environment: key.environment };
    const credential: Counted = { scheme: scheme.name, id: key.id, plan, tenant };
    return { kind: "api_key" as const, id: key.id, name: key.name, plan, credential };
  });
  const shared = description.rateLimits?.partitions.find(({ by }) => by === "organization");
  if (shared === undefined) return keys;
  const tenant = { organization: organization.id, environment: "" };
  const { plan } = organization;
  const credential: Counted = { scheme: shared.scheme, id: "", plan, tenant };
  return [...keys, { kind: "oauth" as const, id: organization.id, name: "OAuth tokens", plan, credential }];
}
