/**
 * Ways for an answer to get lost: the connection is reset before a byte of it, it stalls after the headers, or it ends
 * in the middle of the body.
 */
export const transports = ["reset", "stall", "truncate"] as const;
export type Transport = (typeof transports)[number];
