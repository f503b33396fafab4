import { Shop } from "../fixtures/shop.ts";

const all = new Shop({ apiKey: "sk_test_1" });
const reader = new Shop({ apiKey: "sk_test_1", scopes: ["items:read"] });
const both = new Shop({ apiKey: "sk_test_1", scopes: ["items:read", "items:write"] });

export const allowed = () => [
  all.items.create({ color: "red" }),
  reader.items.get("1"),
  both.items.delete("1"),
];

// @ts-expect-error the client was made without items:write
export const refused = () => reader.items.create({ color: "red" });

// @ts-expect-error not a scope of this API
export const misspelt = () => new Shop({ apiKey: "sk_test_1", scopes: ["items:reed"] });
