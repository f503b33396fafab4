import { expect, test } from "vitest";
import { merge } from "../../src/core/merge.ts";

test.each([
  [{ a: 1, b: 2 }, { b: 3 }, { a: 1, b: 3 }],
  [{ a: { x: 1, y: 2 } }, { a: { y: 3 } }, { a: { x: 1, y: 3 } }],
  [{ a: [1, 2] }, { a: [3] }, { a: [3] }],
  [{ a: 1 }, { a: null }, { a: null }],
  [{ a: { x: 1 } }, { a: null }, { a: null }],
  [{ a: null }, { a: { x: 1 } }, { a: { x: 1 } }],
  [{ a: 1 }, { a: undefined }, { a: 1 }],
  [{ a: 1 }, {}, { a: 1 }],
])("%j changed by %j is %j", (current, change, want) => {
  expect(merge<object>(current, change)).toEqual(want);
});

test("a key called __proto__ is a key like any other", () => {
  const merged = merge<object>({ a: {} }, JSON.parse('{"a": {"__proto__": {"polluted": true}}}'));
  expect(JSON.stringify(merged)).toBe('{"a":{"__proto__":{"polluted":true}}}');
  expect("polluted" in {}).toBe(false);
});
