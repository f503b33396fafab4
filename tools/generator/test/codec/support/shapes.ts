/** An integer that no number holds, and its digits. */
export const large = 9_007_199_254_740_993n;
export const written = "9007199254740993";
/** A moment, and its text. */
export const at = new Date("2026-01-31T12:00:00.250Z");
export const text = "2026-01-31T12:00:00.250Z";

/** Method, what a program holds, and the same on the wire. */
export const shapes: readonly (readonly [name: string, method: string, held: unknown, wire: string])[] = [
  ["a moment by itself", "echoMoment", at, `"${text}"`],
  ["integers", "echoEverything", { id: large, at }, `{"id":${written},"at":"${text}"}`],
  ["small integers", "echoEverything", { id: 1n, at }, `{"id":1,"at":"${text}"}`],
  ["negative integers", "echoEverything", { id: -large, at }, `{"id":-${written},"at":"${text}"}`],
  [
    "integers as text",
    "echoEverything",
    { id: 1n, at, text: large },
    `{"id":1,"at":"${text}","text":"${written}"}`,
  ],
  [
    "dates without a time",
    "echoEverything",
    { id: 1n, at, day: "2026-01-31" },
    `{"id":1,"at":"${text}","day":"2026-01-31"}`,
  ],
  [
    "references",
    "echoEverything",
    { id: 1n, at, moment: at, told: at },
    `{"id":1,"at":"${text}","moment":"${text}","told":"${text}"}`,
  ],
  ["null", "echoEverything", { id: 1n, at, nullable: null }, `{"id":1,"at":"${text}","nullable":null}`],
  [
    "nullable",
    "echoEverything",
    { id: 1n, at, nullable: at },
    `{"id":1,"at":"${text}","nullable":"${text}"}`,
  ],
  [
    "number or text",
    "echoEverything",
    { id: 1n, at, mixed: large },
    `{"id":1,"at":"${text}","mixed":${written}}`,
  ],
  [
    "lists",
    "echoEverything",
    { id: 1n, at, list: [large, 2n], lists: [[at], []] },
    `{"id":1,"at":"${text}","list":[${written},2],"lists":[["${text}"],[]]}`,
  ],
  [
    "maps",
    "echoEverything",
    { id: 1n, at, map: { a: at, valueOf: at } },
    `{"id":1,"at":"${text}","map":{"a":"${text}","valueOf":"${text}"}}`,
  ],
  [
    "patterns",
    "echoEverything",
    { id: 1n, at, byName: { plain: text, at_b: at, other: text } },
    `{"id":1,"at":"${text}","byName":{"plain":"${text}","at_b":"${text}","other":"${text}"}}`,
  ],
  [
    "tuples",
    "echoEverything",
    { id: 1n, at, pair: [text, at, large] },
    `{"id":1,"at":"${text}","pair":["${text}","${text}",${written}]}`,
  ],
  ["exact values", "echoEverything", { id: 1n, at, fixed: 2 }, `{"id":1,"at":"${text}","fixed":2}`],
  [
    "other numbers",
    "echoEverything",
    { id: 1n, at, small: 3, more: 1.5 },
    `{"id":1,"at":"${text}","small":3,"more":1.5}`,
  ],
  [
    "recursion",
    "echoTree",
    { at, children: [{ at, children: [{ at }] }] },
    `{"at":"${text}","children":[{"at":"${text}","children":[{"at":"${text}"}]}]}`,
  ],
  ["allOf", "echoDerived", { at, id: large }, `{"at":"${text}","id":${written}}`],
  ["told by a const", "echoPet", { kind: "cat", at }, `{"kind":"cat","at":"${text}"}`],
  [
    "told by a const, otherwise",
    "echoPet",
    { kind: "dog", at: text, id: large },
    `{"kind":"dog","at":"${text}","id":${written}}`,
  ],
  [
    "told by nobody known",
    "echoPet",
    { kind: "fox", at: text, id: 1 },
    `{"kind":"fox","at":"${text}","id":1}`,
  ],
  ["discriminator", "echoVehicle", { type: "car", at }, `{"type":"car","at":"${text}"}`],
  ["discriminator, otherwise", "echoVehicle", { type: "bike", at: text }, `{"type":"bike","at":"${text}"}`],
  [
    "an heir in place of its base",
    "echoBird",
    { kind: "eagle", at, seen: at, wings: large },
    `{"kind":"eagle","at":"${text}","seen":"${text}","wings":${written}}`,
  ],
  [
    "another heir, and heirs within",
    "echoBird",
    {
      kind: "goose",
      at,
      seen: text,
      flock: [
        { kind: "eagle", seen: at, wings: 2n },
        { kind: "owl", at },
      ],
    },
    `{"kind":"goose","at":"${text}","seen":"${text}","flock":[{"kind":"eagle","seen":"${text}","wings":2},{"kind":"owl","at":"${text}"}]}`,
  ],
  [
    "an heir that nobody knows",
    "echoBird",
    { kind: "owl", at, seen: text, wings: 2, next: { kind: "goose", at } },
    `{"kind":"owl","at":"${text}","seen":"${text}","wings":2,"next":{"kind":"goose","at":"${text}"}}`,
  ],
  [
    "not told apart",
    "echoUnclear",
    { at: text, both: at, id: large },
    `{"at":"${text}","both":"${text}","id":${written}}`,
  ],
  ["text beside a moment", "echoAlias", text, `"${text}"`],
];
