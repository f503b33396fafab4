import type { Diagnostic } from "../../diagnostics/diagnostic.ts";

/** Why a node can't be understood, before it is known what has to be left out for it. */
export class Fault {
  readonly code: Diagnostic["code"];
  /** A clause without a full stop. */
  readonly cause: string;
  readonly fix: string;
  readonly pointer: string;

  constructor(code: Diagnostic["code"], cause: string, fix: string, pointer: string) {
    this.code = code;
    this.cause = cause;
    this.fix = fix;
    this.pointer = pointer;
  }
}

/** Why a reference is not followed, as whoever tried to follow it says. */
export interface Refusal {
  readonly code: Diagnostic["code"];
  readonly reason: string;
  readonly fix: string;
}

export const leadsNowhere: Refusal = {
  code: "reference-unresolved",
  reason: "it leads nowhere",
  fix: "Correct the path, or add the component it names.",
};

export const leadsToItself: Refusal = {
  code: "reference-circular",
  reason: "it leads back to itself",
  fix: "Point it at a definition that is not itself a reference to this one.",
};
