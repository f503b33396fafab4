/** What a family of tokens has to be, worked out anew from the rules alone: RFC 6749, RFC 9700 and the document. */

export const lifetimes = { code: 600_000, access: 3_600_000, refresh: 2_592_000_000 } as const;

export interface Family {
  readonly grantId: string;
  readonly code: string;
  readonly codeExpiresAt: number;
  codeUsed: boolean;
  revoked: boolean;
  readonly accesses: { readonly token: string; readonly expiresAt: number }[];
  readonly refreshes: { readonly token: string; readonly expiresAt: number; used: boolean }[];
}

export interface Model {
  now: number;
  readonly families: Family[];
}

/** Whether the family's code is exchanged for tokens; if it is used a second time, the family ends. */
export function exchangesCode(model: Model, family: Family): boolean {
  if (family.codeUsed) family.revoked = true;
  if (family.codeUsed || family.revoked || family.codeExpiresAt <= model.now) return false;
  family.codeUsed = true;
  return true;
}

/** Whether a refresh token is exchanged for tokens; if it is used a second time, the family ends. */
export function refreshes(model: Model, family: Family, index: number): boolean {
  const token = family.refreshes[index];
  if (token === undefined) throw new RangeError(`There is no refresh token ${index}.`);
  if (token.used) family.revoked = true;
  if (token.used || family.revoked || token.expiresAt <= model.now) return false;
  token.used = true;
  return true;
}

export function received(
  model: Model,
  family: Family,
  tokens: { readonly access_token: string; readonly refresh_token: string },
): void {
  family.accesses.push({ token: tokens.access_token, expiresAt: model.now + lifetimes.access });
  family.refreshes.push({
    token: tokens.refresh_token,
    expiresAt: model.now + lifetimes.refresh,
    used: false,
  });
}
