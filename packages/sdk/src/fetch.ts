import { authorizedFetch } from "@outfame/runtime";
import createClient, { type Client } from "openapi-fetch";
import { api } from "./generated/api.ts";
import type { OutfameOptions } from "./generated/client.ts";
import type { components, operations, paths } from "./generated/paths.ts";

export type { components, operations, paths };

/** Options of the low-level client: those of `Outfame` that a plain `fetch` can keep. */
export type FetchClientOptions = Pick<
  OutfameOptions,
  "apiKey" | "accessToken" | "oauth" | "baseUrl" | "fetch" | "headers"
>;

/** The low-level client: `GET`, `POST` and the others, typed by the path they are given. */
export type FetchClient = Client<paths>;

/**
 * A client for people who prefer paths: `await client.GET("/accounts", { params: { query: { limit: 10 } } })` gives
 * `{ data, response }` or `{ error, response }`. Same credentials, guards and base URL as `Outfame`; time-outs, pages
 * and error classes are not part of it.
 * Throws a `CredentialsError` for credentials that cannot be right.
 */
export function createFetchClient(options: FetchClientOptions = {}): FetchClient {
  return createClient<paths>(authorizedFetch(api, options));
}
