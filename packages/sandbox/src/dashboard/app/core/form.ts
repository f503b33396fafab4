/** Reads what somebody filled in, by the names of the fields. */
export interface Filled {
  /** Undefined where it was left empty. */
  text(name: string): string | undefined;
  /** Undefined where it was left empty. */
  number(name: string): number | undefined;
  /** Everything that is ticked or chosen under a name. */
  all(name: string): readonly string[];
  /** One of the values that there are; the first where it is another. */
  one<Value extends string>(name: string, values: readonly [Value, ...Value[]]): Value;
}

export function filled(form: HTMLFormElement): Filled {
  const data = new FormData(form);
  const text = (name: string): string | undefined => {
    const value = data.get(name);
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
  };
  return {
    text,
    number(name) {
      const value = text(name);
      return value === undefined ? undefined : Number(value);
    },
    all: (name) => data.getAll(name).filter((value) => typeof value === "string"),
    one: (name, values) => values.find((value) => value === data.get(name)) ?? values[0],
  };
}

/** An object whose undefined members are gone. */
type Given<Value extends object> = {
  [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Value[Key];
} & { [Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Exclude<Value[Key], undefined> };

/** What is left of an object without its undefined members: what was left empty is not sent. */
export function given<Value extends object>(value: Value): Given<Value> {
  // Exactly the members that may be undefined may be gone.
  return Object.fromEntries(
    Object.entries(value).filter(([, member]) => member !== undefined),
  ) as Given<Value>;
}
