import { usualEnvironment } from "../core/environment.ts";
import { randomSecret } from "../core/ids.ts";
import { hashSecret } from "../core/keys.ts";
import { type FieldError, invalidRequest } from "../errors/apiError.ts";
import type { Connection } from "../storage/connection.ts";
import { OAuthClients, type StoredClient } from "../storage/oauthClients.ts";
import { secretBytes } from "./issue.ts";
import { redirectUriFault } from "./redirectUri.ts";
import type { OAuthContext } from "./services.ts";
import { unknownValues } from "./unknownValues.ts";

/** What a new client is to be. */
export interface ClientRequest {
  readonly name: string;
  /** At least one; where browsers may be sent back to, character for character. */
  readonly redirectUris: readonly string[];
  /** Whose data its tokens reach. Default: `sandbox`, where there is that. */
  readonly environment?: string;
  /** What it may exchange for tokens. Default: all that the server knows. */
  readonly grantTypes?: readonly string[];
}

/** A client as it may be shown. */
export type ShownClient = Omit<StoredClient, "secretHash">;

/**
 * Registers an application.
 * @returns the client with its secret, which is known only now.
 * @throws ApiError invalid_request, with every fault by its field.
 */
export async function createClient(
  { facts, clock, ids }: OAuthContext,
  connection: Connection,
  request: ClientRequest,
): Promise<{ readonly client: ShownClient; readonly secret: string }> {
  const known = facts.server.token.grants.map(({ grantType }) => grantType);
  const {
    name,
    redirectUris,
    environment = usualEnvironment(facts.environments),
    grantTypes = known,
  } = request;
  const faults: FieldError[] = [
    ...(name.trim() === "" ? [{ field: "name", message: "must not be empty" }] : []),
    ...(redirectUris.length === 0 ? [{ field: "redirect_uris", message: "must have at least 1 item" }] : []),
    ...redirectUris.flatMap((uri, index) => {
      const message = redirectUriFault(uri);
      return message === undefined ? [] : [{ field: `redirect_uris[${index}]`, message }];
    }),
    ...unknownValues("environment", [environment], facts.environments),
    ...unknownValues("grant_types", grantTypes, known),
  ];
  if (faults.length > 0) throw invalidRequest(faults);
  const secret = randomSecret(secretBytes);
  const kept = await new OAuthClients(connection).insert(
    { id: ids.next("client_"), name, environment, secretHash: hashSecret(secret), redirectUris, grantTypes },
    clock.now(),
  );
  return { client: shown(kept), secret };
}

/** Newest first. */
export async function listClients(connection: Connection): Promise<readonly ShownClient[]> {
  return (await new OAuthClients(connection).list()).map(shown);
}

/**
 * Removes a client with all that was granted to it, at once.
 * @returns whether there was such a client.
 */
export function deleteClient(connection: Connection, id: string): Promise<boolean> {
  return new OAuthClients(connection).delete(id);
}

function shown({ secretHash: _, ...client }: StoredClient): ShownClient {
  return client;
}
