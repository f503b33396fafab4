/** What the sandbox answers, for servers that say the same without knowing why. */
export interface Replies {
  readonly get: string;
  readonly list: string;
  readonly post: string;
}

/** The headers that the sandbox answers with, as they are on the wire. */
export const headers: Readonly<Record<string, string>> = {
  "Content-Type": "application/json",
  "X-RateLimit-Limit": "10000",
  "X-RateLimit-Remaining": "9999",
  "X-RateLimit-Reset": "1795303080",
  "X-RateLimit-Burst-Limit": "2000",
  "X-RateLimit-Burst-Remaining": "1999",
  "X-Request-Id": "req_01m806d4f3j6syhrm5v7fyeyq1",
};
