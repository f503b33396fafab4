/** What a call asks of its client when a scope is missing. Only its text matters: compilers print it. */
export type MissingScope<Required extends string> = `missing scope: ${Required} (add it to the scopes of the client)`;
/**
 * Type of `this` of a method that needs the scopes `Required`. With a client that was given them (or that
 * was given no scopes at all) it is the class itself; otherwise the call does not compile, and the error
 * names the scope.
 */
export type Granted<Self, Given extends string, Required extends string> = Self & ([Required] extends [Given] ? unknown : MissingScope<Exclude<Required, Given>>);
