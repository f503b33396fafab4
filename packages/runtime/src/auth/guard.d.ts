import type { SecuritySchemeSpec } from "../operation.ts";
/**
 * Refuses a secret that cannot be right, or that must not be sent from here, and says what to do instead.
 * The secret itself is never part of the message.
 */
export declare function guardSecret(scheme: SecuritySchemeSpec, secret: unknown, baseUrl: URL): asserts secret is string;
/** Refuses a user name that Basic authentication cannot carry (RFC 7617 §2). */
export declare function guardBasic(option: string, username: string, password: string): void;
/** Refuses two bearer credentials at once: a request has one `Authorization` header. */
export declare function guardAmbiguity(schemes: Readonly<Record<string, SecuritySchemeSpec>>, options: Readonly<Record<string, unknown>>): void;
