import type { Api } from "../../model/types.ts";

/** Path of the first server: `/v1`; variables take their defaults. */
export function basePathOf(api: Api): string {
  const [server] = api.servers;
  if (server === undefined) return "";
  const url = server.variables.reduce(
    (text, { name, default: value }) => text.replaceAll(`{${name}}`, value),
    server.url,
  );
  const path = URL.canParse(url, "http://localhost") ? new URL(url, "http://localhost").pathname : "/";
  return path.replace(/\/+$/, "");
}
