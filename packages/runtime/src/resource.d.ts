import type { Transport } from "./transport.ts";
/** A group of operations of the API. Generated classes extend it. */
export declare abstract class Resource {
    protected readonly transport: Transport;
    constructor(transport: Transport);
}
