import { timestamp } from "../../core/clock.ts";
import { notFound } from "../../errors/apiError.ts";
import { createClient, deleteClient, listClients, type ShownClient } from "../../oauth/manageClients.ts";
import { expireToken, grantDirectly, listGrants, revokeGrant } from "../../oauth/manageGrants.ts";
import type { OAuthContext } from "../../oauth/services.ts";
import { OAuthGrants } from "../../storage/oauthGrants.ts";
import { OAuthTokens } from "../../storage/oauthTokens.ts";
import { storeOn } from "../../storage/store.ts";
import type { OAuthClient } from "../generated/types.ts";
import type { ControlHandlers } from "../handlers.ts";
import { organizationOf } from "../known.ts";
import type { ControlServices } from "../services.ts";

type Ids =
  | "listOAuthClients"
  | "createOAuthClient"
  | "deleteOAuthClient"
  | "listGrants"
  | "issueTokens"
  | "revokeGrant"
  | "expireTokens";

export function oauthHandlers(
  services: ControlServices,
  described: OAuthContext | undefined,
): Pick<ControlHandlers, Ids> {
  const { engine, first } = services;
  const { database } = engine;
  const demand = (): OAuthContext => {
    if (described === undefined) throw notFound("The document describes no authorization server.");
    return described;
  };
  return {
    listOAuthClients: () =>
      database.read(async (connection) => ({ data: (await listClients(connection)).map(present) })),

    async createOAuthClient({ body }) {
      const { redirect_uris: redirectUris, grant_types: grantTypes, ...rest } = body;
      const types = grantTypes === undefined ? {} : { grantTypes };
      const { client, secret } = await database.transaction((connection) =>
        createClient(demand(), connection, { ...rest, ...types, redirectUris }),
      );
      return { ...present(client), client_secret: secret };
    },

    async deleteOAuthClient({ params }) {
      await database.transaction(async (connection) => {
        if (!(await deleteClient(connection, params.client_id)))
          throw notFound(`There is no OAuth client ${params.client_id}.`);
      });
    },

    listGrants: ({ params }) =>
      database.read(async (connection) => {
        const { id } = await organizationOf(storeOn(connection), first, params.organization_id);
        const data = (await listGrants(connection, id)).map((grant) => ({
          id: grant.id,
          client_id: grant.clientId,
          organization_id: grant.organization,
          environment: grant.environment,
          scopes: [...grant.scopes],
          created_at: grant.createdAt,
          revoked_at: grant.revokedAt === undefined ? null : timestamp(grant.revokedAt),
        }));
        return { data };
      }),

    issueTokens: ({ body }) =>
      database.transaction(async (connection) => {
        const { id } = await organizationOf(storeOn(connection), first, body.organization_id);
        const { client_id: clientId, scopes } = body;
        return grantDirectly(demand(), connection, {
          clientId,
          organization: id,
          ...(scopes === undefined ? {} : { scopes }),
        });
      }),

    async revokeGrant({ params }) {
      await database.transaction(async (connection) => {
        if (!(await revokeGrant(demand(), connection, params.grant_id))) throw unknownGrant(params.grant_id);
      });
    },

    async expireTokens({ params, body }) {
      await database.transaction(async (connection) => {
        if ((await new OAuthGrants(connection).find(params.grant_id)) === undefined)
          throw unknownGrant(params.grant_id);
        const which = body?.token ?? "access";
        for (const { id, kind } of await new OAuthTokens(connection).ofGrant(params.grant_id)) {
          if (which === "all" || kind === which) await expireToken(demand(), connection, id);
        }
      });
    },
  };
}

function unknownGrant(id: string) {
  return notFound(`There is no grant ${id} in force.`);
}

function present(client: ShownClient): OAuthClient {
  return {
    client_id: client.id,
    name: client.name,
    environment: client.environment,
    redirect_uris: [...client.redirectUris],
    grant_types: [...client.grantTypes],
    created_at: client.createdAt,
  };
}
