import type { APIRoute } from "astro";
import { facts } from "../../lib/generated.ts";
import { withBase } from "../../lib/href.ts";

/** Where the API is, what describes it, and where people read about it (RFC 9727, a linkset of RFC 9264). */
export const GET: APIRoute = ({ site }) => {
  const address = (path: string): string => new URL(withBase(path), site).href;
  const linkset = [
    {
      anchor: facts["api.baseUrl"]?.text ?? address("/"),
      "service-desc": [
        { href: address("/openapi.json"), type: "application/vnd.oai.openapi+json" },
        { href: address("/openapi.yaml"), type: "application/vnd.oai.openapi" },
      ],
      "service-doc": [
        { href: address("/"), type: "text/html" },
        { href: address("/llms.txt"), type: "text/plain" },
      ],
    },
  ];
  return new Response(`${JSON.stringify({ linkset }, null, 2)}\n`, {
    headers: {
      "content-type": 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
    },
  });
};
