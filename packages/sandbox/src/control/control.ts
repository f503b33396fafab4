import { Hono } from "hono";
import type { JsonObject, JsonSchema } from "../description.ts";
import { ApiError, invalidRequest, notFound } from "../errors/apiError.ts";
import { parseBody } from "../schema/body.ts";
import { bodyLimit, readBytes } from "../schema/readBytes.ts";
import type { Validators } from "../schema/validators.ts";
import type { StoredKey } from "../storage/apiKeys.ts";
import type { Organization } from "../storage/organizations.ts";
import { issueKey, type KeyIssuer } from "./issueKey.ts";
import { demandLoopback } from "./loopback.ts";
import { keyRequestSchema, organizationRequestSchema } from "./schemas.ts";

/** Path that the control plane is under. It is no part of the API. */
export const controlPath = "/_sandbox";

export interface Control extends KeyIssuer {
  readonly validators: Validators;
  /** The organization that is meant where a request names none. */
  readonly organization: Organization;
  /** Makes the response of a failure, in the API's own form. */
  toResponse(error: unknown): Response;
}

interface KeyBody {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly environment: string;
  readonly plan?: string;
  readonly organization_id?: string;
}

/** What a developer sets up the sandbox with: organizations and API keys. */
export function controlPlane(control: Control): Hono {
  const { description, store, validators, clock, ids } = control;
  const readKey = jsonReader<KeyBody>(validators, keyRequestSchema(description, control.scheme));
  const organizationSchema = organizationRequestSchema(description, control.organization.plan);
  const readOrganization = jsonReader<{ name: string; plan: string }>(validators, organizationSchema);
  const organizationOf = (id: string | undefined): Organization => {
    const found = id === undefined ? control.organization : store.organizations.find(id);
    if (found === undefined) throw notFound(`There is no organization ${id}.`);
    return found;
  };

  const app = new Hono().basePath(controlPath);
  app.onError((error) => control.toResponse(error));
  app.notFound(() => control.toResponse(notFound("There is nothing under this path.")));
  app.use(async (context, next) => {
    demandLoopback(context.req.raw);
    await next();
  });
  app.get("/health", (context) =>
    context.json({ status: "ok", title: description.title, version: description.version }),
  );
  app.post("/organizations", async (context) => {
    const body = await readOrganization(context.req.raw);
    return context.json(store.organizations.insert({ id: ids.next("org_"), ...body }, clock.now()), 201);
  });
  app.get("/api-keys", (context) => {
    const { id } = organizationOf(context.req.query("organization_id"));
    return context.json({ data: store.apiKeys.list(id).map(present) });
  });
  app.post("/api-keys", async (context) => {
    const body = await readKey(context.req.raw);
    const organization = organizationOf(body.organization_id).id;
    const { key, secret } = issueKey(control, { ...body, organization, plan: body.plan });
    return context.json({ ...present(key), secret }, 201);
  });
  app.delete("/api-keys/:id", (context) => {
    const id = context.req.param("id");
    if (!store.apiKeys.delete(id)) throw notFound(`There is no API key ${id}.`);
    return context.body(null, 204);
  });
  return app;
}

function present(key: StoredKey) {
  return {
    id: key.id,
    organization_id: key.organization,
    name: key.name,
    environment: key.environment,
    prefix: key.hint,
    scopes: key.scopes,
    plan: key.plan ?? null,
    created_at: key.createdAt,
    last_used_at: key.lastUsedAt ?? null,
  };
}

/** Reads a body of JSON that has to be of the schema. */
function jsonReader<Body>(validators: Validators, schema: JsonObject): (request: Request) => Promise<Body> {
  const check = validators.filling(schema satisfies JsonSchema);
  const described = { required: true, content: [{ contentType: "application/json", schema }] };
  return async (request) => {
    const parsed = parseBody(
      {
        contentType: request.headers.get("Content-Type"),
        contentEncoding: request.headers.get("Content-Encoding"),
        bytes: await readBytes(request, bodyLimit),
      },
      described,
    );
    if (parsed === undefined) throw new ApiError("invalid_request");
    const faults = check(parsed.value);
    if (faults.length > 0) throw invalidRequest(faults);
    return parsed.value as unknown as Body;
  };
}
