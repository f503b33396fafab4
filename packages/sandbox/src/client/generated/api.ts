import type { ApiSpec } from "@outfame/runtime";

/** What holds for every operation: where it goes, how it is authorised, how it answers. */
export const api = {
  name: "sandbox-control",
  version: "1.0.0",
  baseUrl: "http://127.0.0.1:4010/_sandbox",
  security: {},
  errorShape: {
    message: "error.message",
    docUrl: "error.doc_url",
    requestId: "error.request_id",
    details: "error.details",
  },
} as const satisfies ApiSpec;
