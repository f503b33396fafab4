/** A server of the document, as data. */
export interface ServerSpec {
  /** May hold variables, `https://{region}.api.example`, and may be a path without a host. */
  readonly url: string;
  readonly description?: string;
  readonly variables?: Readonly<
    Record<
      string,
      { readonly default: string; readonly enum?: readonly string[]; readonly description?: string }
    >
  >;
}

/** Values for the variables of a server: one of those it lists, or any text where it lists none. */
export type ServerVariables<Server extends ServerSpec> = {
  readonly [Name in keyof Server["variables"]]?: Server["variables"][Name] extends {
    readonly enum: readonly (infer Value)[];
  }
    ? Value
    : string;
};

/**
 * The URL of a server, for the option `baseUrl`: its variables as given, others at their defaults (OpenAPI 3.1 §4.8.5).
 * Throws a `TypeError` for a value that the server does not list.
 */
export function serverUrl<const Server extends ServerSpec>(
  server: Server,
  values: ServerVariables<Server> = {},
): string {
  return Object.entries(server.variables ?? {}).reduce((url, [name, variable]) => {
    const given: unknown = Object.hasOwn(values, name) ? Reflect.get(values, name) : undefined;
    const value = String(given ?? variable.default);
    if (given !== undefined && variable.enum && !variable.enum.includes(value)) {
      throw new TypeError(`server variable "${name}" must be one of ${variable.enum.join(", ")}`);
    }
    return url.replaceAll(`{${name}}`, () => value);
  }, server.url);
}
