import type { Operations } from "./generated/types.ts";

/** What is only written down: whoever made it may keep it. */
type Whole<Value> = Value extends readonly (infer Item)[]
  ? readonly Whole<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Whole<Value[Key]> }
    : Value;

/** What each operation of the control plane does. */
export type ControlHandlers = {
  readonly [Id in keyof Operations]: (call: {
    readonly params: Operations[Id]["params"];
    readonly body: Operations[Id]["body"];
  }) => Promise<Whole<Operations[Id]["result"]>>;
};
