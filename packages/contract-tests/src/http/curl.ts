import type { Exchange } from "./exchange.ts";

/** The command that sends the same request again. Secrets are still in it: mask it before anybody sees it. */
export function curlOf({ method, url, requestHeaders, requestBody }: Exchange): string {
  const headers = [...requestHeaders].map(([name, value]) => ` -H ${quote(`${name}: ${value}`)}`);
  const body = requestBody === undefined ? "" : ` --data-binary ${quote(requestBody)}`;
  return `curl -i ${method === "HEAD" ? "--head" : `-X ${method}`} ${quote(url)}${headers.join("")}${body}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
