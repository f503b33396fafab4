/** Colours text for a terminal, or leaves it as it is. */
export interface Paint {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly warn: (text: string) => string;
}

export function paint(colour: boolean): Paint {
  const code = (open: number, close: number) => (text: string) =>
    colour ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    good: code(32, 39),
    bad: code(31, 39),
    warn: code(33, 39),
    quiet: code(2, 22),
    strong: code(1, 22),
  };
}

/** Whether a stream is to be coloured (no-color.org; FORCE_COLOR goes before it only where it is set alone). */
export function wantsColour(
  isTerminal: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  const isSet = (name: string): boolean => (environment[name] ?? "") !== "";
  if (isSet("NO_COLOR") || environment["TERM"] === "dumb") return false;
  if (isSet("FORCE_COLOR")) return environment["FORCE_COLOR"] !== "0";
  return isTerminal;
}
