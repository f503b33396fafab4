import type { ListStyle } from "../operation.ts";
import type { Encode } from "./encode.ts";
import { isObject, isPresent, isText, toText } from "./value.ts";

/** How a value becomes pieces of text. */
export interface Expansion {
  readonly explode: boolean;
  /** Whether each piece carries its name: `color=blue` rather than `blue`. */
  readonly named: boolean;
  /** Between the items of a value that stays in one piece; already encoded. */
  readonly delimiter: string;
  readonly encode: Encode;
}

/** Expands a value to pieces (RFC 6570 §3.2.1): one, or one per item when exploded. Empty lists give none. */
export function expand(name: string, value: unknown, how: Expansion): string[] {
  const { explode, named, delimiter, encode } = how;
  const write = (item: unknown) => encode(toText(item));
  const label = (text: string) => (named ? `${encode(name)}=${text}` : text);
  const whole = (items: string[]) => (items.length > 0 ? [label(items.join(delimiter))] : []);

  if (Array.isArray(value)) {
    const items = value.filter(isPresent).map(write);
    return explode ? items.map(label) : whole(items);
  }
  if (isObject(value)) {
    const members = Object.entries(value).filter(([, member]) => isPresent(member));
    return explode
      ? members.map(([key, member]) => `${encode(key)}=${write(member)}`)
      : whole(members.flatMap(([key, member]) => [encode(key), write(member)]));
  }
  return isPresent(value) ? [label(write(value))] : [];
}

/**
 * `deepObject`: one piece per leaf, its path in brackets. The items of a list are written as `lists` says; where they have
 * members themselves, always with their index, or nobody could tell whose they are.
 */
export function expandDeep(name: string, value: unknown, encode: Encode, lists?: ListStyle): string[] {
  if (Array.isArray(value)) {
    const nested = value.some((item) => typeof item === "object" && item !== null && !isText(item));
    const suffix = (index: number) =>
      nested || lists === "index" ? `[${index}]` : lists === "brackets" ? "[]" : "";
    return value.flatMap((item, index) => expandDeep(name + suffix(index), item, encode, lists));
  }
  if (isObject(value)) {
    return Object.entries(value).flatMap(([key, member]) =>
      expandDeep(`${name}[${key}]`, member, encode, lists),
    );
  }
  return isPresent(value) ? [`${encode(name)}=${encode(toText(value))}`] : [];
}
