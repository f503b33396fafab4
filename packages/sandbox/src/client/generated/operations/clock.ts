import type { OperationSpec } from "@outfame/runtime";

// GET /clock
export const getClock = {
  id: "getClock",
  resource: "clock",
  method: "GET",
  path: "/clock",
  response: "json",
  accept: "application/json",
  idempotent: true,
} as const satisfies OperationSpec;

// POST /clock/advance
export const advanceClock = {
  id: "advanceClock",
  resource: "clock",
  method: "POST",
  path: "/clock/advance",
  body: { contentType: "application/json", required: true },
  response: "json",
  accept: "application/json",
} as const satisfies OperationSpec;

// POST /clock/freeze
export const freezeClock = {
  id: "freezeClock",
  resource: "clock",
  method: "POST",
  path: "/clock/freeze",
  response: "json",
  accept: "application/json",
} as const satisfies OperationSpec;

// POST /clock/resume
export const resumeClock = {
  id: "resumeClock",
  resource: "clock",
  method: "POST",
  path: "/clock/resume",
  response: "json",
  accept: "application/json",
} as const satisfies OperationSpec;
