import { number, object, ref, type TypeCase, text } from "./case.ts";

const discriminator = { propertyName: "kind" };

/** A schema with a discriminator, and what may stand where it is referred to. */
export const heirCases: readonly TypeCase[] = [
  {
    name: "heirs where other heirs may come",
    schemas: {
      Bird: {
        ...object({ kind: text, wingspan: number }, ["kind", "wingspan"]),
        discriminator: { ...discriminator, mapping: { eagle: "Eagle", goose: "#/components/schemas/Goose" } },
      },
      Eagle: {
        allOf: [
          ref("Bird"),
          object({ friends: { type: "array", items: ref("Bird") }, partner: ref("Bird") }, ["friends"]),
        ],
      },
      Goose: { allOf: [ref("Bird"), object({ honks: { type: "boolean" } }, ["honks"])] },
      Nest: object({ of: ref("Bird"), all: { type: "object", additionalProperties: ref("Bird") } }, ["of"]),
    },
    source: `
      const goose = { kind: "goose", wingspan: 2, honks: true } as const;
      ({ kind: "eagle", wingspan: 5, friends: [goose], partner: { kind: "goose", wingspan: 2, honks: false } }) satisfies BirdUnion;
      ({ of: { kind: "eagle", wingspan: 5, friends: [] }, all: { a: goose } }) satisfies Nest;
      // What the document does not name yet, and what is no heir.
      ({ kind: "penguin", wingspan: 1 }) satisfies BirdUnion;
      const read = (bird: BirdUnion): unknown => {
        if ("friends" in bird) return bird.friends.map(({ wingspan }) => wingspan);
        if ("honks" in bird) return bird.honks satisfies boolean;
        return bird satisfies Bird;
      };
      const known = (bird: Bird): BirdUnion => bird;
      const wide = (bird: BirdUnion): Bird => bird;
      true satisfies Same<Extract<BirdUnion, { kind: "goose" }>, Goose>;
      true satisfies Same<Nest["of"], BirdUnion>;
      // @ts-expect-error no member of any of them
      ({ kind: "eagle", wingspan: 5, beak: 1 }) satisfies BirdUnion;
      // @ts-expect-error only an heir has it
      const blind = (bird: BirdUnion) => bird.friends;
      // @ts-expect-error of another type
      ({ kind: "goose", wingspan: 2, honks: "loud" }) satisfies BirdUnion;`,
  },
  {
    name: "heirs that are all there may be",
    schemas: {
      Shape: { ...object({ kind: { enum: ["Circle", "Square", "Cube"] } }, ["kind"]), discriminator },
      Circle: { allOf: [ref("Shape"), object({ radius: number }, ["radius"])] },
      Square: { allOf: [ref("Shape"), object({ side: number }, ["side"])] },
      Cube: { allOf: [ref("Square"), object({ inner: ref("Square"), depth: number }, ["depth"])] },
    },
    source: `
      const size = (shape: ShapeUnion): number => {
        switch (shape.kind) {
          case "Circle": return shape.radius;
          case "Square": return shape.side;
          case "Cube": return shape.depth;
        }
      };
      const inner = (cube: Cube) => cube.inner?.kind === "Cube" ? cube.inner.depth : cube.inner?.side;
      true satisfies Same<ShapeUnion["kind"], "Circle" | "Square" | "Cube">;
      true satisfies Same<SquareUnion["kind"], "Square" | "Cube">;
      // @ts-expect-error an heir demands more
      ({ kind: "Circle" }) satisfies ShapeUnion;
      // @ts-expect-error no such heir
      ({ kind: "Cone" }) satisfies ShapeUnion;`,
  },
  {
    name: "heirs that say their values themselves, beside others that a list leaves",
    schemas: {
      Task: {
        ...object({ kind: { enum: ["copy", "move", "wait"] }, id: { ...text, readOnly: true } }, [
          "kind",
          "id",
        ]),
        discriminator,
      },
      Copy: { allOf: [ref("Task"), object({ kind: { const: "copy" }, to: text }, ["to"])] },
      Move: {
        allOf: [ref("Task"), object({ kind: { const: "move" }, from: text, to: text }, ["from", "to"])],
      },
    },
    source: `
      const read = (task: TaskUnion): string => {
        if (task.kind === "wait") return task.id;
        return task.kind === "copy" ? task.to : task.from;
      };
      ({ kind: "copy", to: "" }) satisfies TaskUnionInput;
      ({ kind: "wait" }) satisfies TaskUnionInput;
      // @ts-expect-error what only an answer has
      ({ kind: "wait", id: "" }) satisfies TaskUnionInput;
      // @ts-expect-error an heir demands more
      ({ kind: "move", to: "" }) satisfies TaskUnionInput;`,
  },
  {
    name: "heirs and others that refer to each other in circles",
    schemas: {
      Left: { allOf: [ref("Right")], discriminator },
      Right: { allOf: [ref("Left"), object({ kind: text, right: text }, ["right"])] },
      Node: { ...object({ kind: text, next: ref("Node"), any: ref("Any") }, ["kind"]), discriminator },
      Leaf: {
        allOf: [ref("Node"), { oneOf: [object({ a: number }, ["a"]), object({ b: ref("Node") }, ["b"])] }],
      },
      Any: { anyOf: [ref("Node"), ref("Leaf"), { type: "array", items: ref("Any") }] },
      Alias: ref("Node"),
    },
    source: `
      ({ kind: "Leaf", a: 1, next: { kind: "Leaf", b: { kind: "Leaf", a: 2 } } }) satisfies Alias;
      ({ kind: "x", any: [[{ kind: "Leaf", a: 1 }]] }) satisfies NodeUnion;
      // @ts-expect-error neither of its own kinds
      ({ kind: "Leaf", next: { kind: "Leaf", c: 1 } }) satisfies Alias;`,
  },
];
