/** Which way a type travels: what programs write, what they read. */

export type Direction = "out" | "in";

export function turn(direction: Direction): Direction {
  return direction === "out" ? "in" : "out";
}
