import type { CallFacts } from "../errors/sdk-error.ts";
import type { ApiSpec, OperationSpec, SecuritySchemeSpec } from "../operation.ts";
/** The way in that was chosen for a call. */
export interface Access {
    readonly schemes: readonly SecuritySchemeSpec[];
    /** Scopes that the operation needs when called this way. */
    readonly scopes: readonly string[];
}
/** The credentials of one client: chosen per operation, read and checked before every attempt. */
export declare class Credentials {
    #private;
    /** Throws a `CredentialsError` when what was given cannot be right. */
    constructor(api: ApiSpec, options: object, baseUrl: URL);
    /**
     * The first alternative whose credentials are all there; one that needs none is the last resort.
     * Throws a `CredentialsError` that names the options when there is none.
     */
    choose(operation: OperationSpec): Access;
    /**
     * Adds the credentials to a request; gives the URL, which a key in the query changes.
     * Throws a `CredentialsError` when they cannot be had, or cannot be right.
     */
    apply(access: Access, headers: Headers, url: string, facts: CallFacts): Promise<string>;
}
