import type { Contract } from "../contract.ts";
import { mask } from "../http/mask.ts";

const fields =
  "access_token|refresh_token|client_secret|code_verifier|secret|password|api_key|apiKey|token|authorization";

const inJson = new RegExp(`("(?:${fields})"\\s*:\\s*")((?:[^"\\\\]|\\\\.)*)`, "gi");
const inHeader = /\b((?:proxy-)?authorization|cookie|set-cookie)(: )(?:(bearer|basic|token)\b[ ]?)?[^'\n]*/gi;

/** Every secret of a run, and how text is freed of them. */
export class Vault {
  readonly #secrets = new Set<string>();
  readonly #prefixed: RegExp | undefined;

  /** What begins with a credential's prefix in the document is taken for a credential. */
  constructor({ securitySchemes }: Pick<Contract, "securitySchemes">) {
    const prefixes = securitySchemes.flatMap((scheme) => scheme.prefixes.map(({ prefix }) => prefix));
    if (prefixes.length > 0)
      this.#prefixed = new RegExp(`(${prefixes.map(literally).join("|")})[A-Za-z0-9_-]{4,}`, "gi");
  }

  /** Text of less than six characters is no secret. */
  add(secret: string | null | undefined): void {
    if (typeof secret === "string" && secret.length > 5) this.#secrets.add(secret);
  }

  /** Takes in what an answer gives out. */
  harvest(body: string): void {
    for (const [, , secret] of body.matchAll(inJson)) this.add(secret);
  }

  /** Puts `***` in the place of every secret, however it is written: alone, in a header, in a URL, in Base64, cut off. */
  mask(text: string): string {
    const written = [...this.#secrets].flatMap((secret) => [
      secret,
      encodeURIComponent(secret),
      ...[`${secret}:`, `:${secret}`].map((pair) => Buffer.from(pair).toString("base64").replace(/=+$/, "")),
    ]);
    // The longer first: one secret may be the beginning of another.
    const known = written.toSorted((a, b) => b.length - a.length);
    const own = mask(text, known)
      .replace(inJson, "$1***")
      .replace(inHeader, (_, name, colon, scheme) => `${name}${colon}${scheme ? `${scheme} ` : ""}***`);
    return this.#prefixed === undefined ? own : own.replace(this.#prefixed, "$1***");
  }
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
