import type { Operations } from "./generated/types.ts";

/** What each operation of the control plane does. */
export type ControlHandlers = {
  readonly [Id in keyof Operations]: (call: {
    readonly params: Operations[Id]["params"];
    readonly body: Operations[Id]["body"];
  }) => Promise<Operations[Id]["result"]>;
};
