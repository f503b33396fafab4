import type { Credentials } from "./auth/credentials.ts";
import type { Call, Permission } from "./call.ts";
import type { ApiSpec } from "./operation.ts";
import type { PreparedRequest } from "./prepare.ts";
import type { Success } from "./result.ts";
/** What every attempt of a client needs. */
export interface Sender {
    readonly api: ApiSpec;
    readonly credentials: Credentials;
    readonly fetch: typeof globalThis.fetch;
}
/** Sends a request once and reads the whole answer within the limits. Throws an `SdkError` for anything but success. */
export declare function attempt(sender: Sender, call: Call, permission: Permission, request: PreparedRequest): Promise<Success<unknown>>;
