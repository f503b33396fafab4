import type { OperationSpec } from "@outfame/runtime";

// GET /faults
export const listFaults = {
  id: "listFaults",
  resource: "faults",
  method: "GET",
  path: "/faults",
  response: "json",
  accept: "application/json",
  idempotent: true,
} as const satisfies OperationSpec;

// POST /faults
export const injectFault = {
  id: "injectFault",
  resource: "faults",
  method: "POST",
  path: "/faults",
  body: { contentType: "application/json", required: true },
  response: "json",
  accept: "application/json",
} as const satisfies OperationSpec;

// DELETE /faults
export const clearFaults = {
  id: "clearFaults",
  resource: "faults",
  method: "DELETE",
  path: "/faults",
  response: "none",
  idempotent: true,
} as const satisfies OperationSpec;

// DELETE /faults/{fault_id}
export const endFault = {
  id: "endFault",
  resource: "faults",
  method: "DELETE",
  path: "/faults/{fault_id}",
  parameters: [{ name: "fault_id", in: "path" }],
  response: "none",
  idempotent: true,
} as const satisfies OperationSpec;
