import { main } from "../../src/cli/main.ts";
import type { Terminal } from "../../src/cli/world.ts";

export interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, as on no terminal. */
export async function run(...args: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    isTerminal: false,
  };
  const exitCode = await main(args, terminal);
  return { exitCode, out: out.join("\n"), err: err.join("\n") };
}

export const petstore = `openapi: 3.1.0
info: { title: Petstore, version: "1" }
servers: [{ url: https://pets.test }]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [Pets]
      responses:
        "200":
          description: All pets.
          content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Pet" } } } }
components:
  schemas:
    Pet:
      type: object
      properties: { name: { type: string } }
`;
