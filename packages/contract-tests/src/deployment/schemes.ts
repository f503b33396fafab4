import type { Contract } from "../contract.ts";

/** The security schemes whose credentials are keys, and access tokens: by the authorization server, else by kind. */
export function schemesOf({ securitySchemes, authorizationServer }: Contract): {
  readonly keyScheme: string;
  readonly tokenScheme: string;
} {
  const token =
    authorizationServer?.scheme ?? securitySchemes.find(({ type }) => type === "oauth2")?.name ?? "oauth";
  const key = securitySchemes.find(({ name, type }) => name !== token && type !== "oauth2")?.name ?? "apiKey";
  return { keyScheme: key, tokenScheme: token };
}
