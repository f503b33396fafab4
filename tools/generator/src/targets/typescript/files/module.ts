import path from "node:path";
import { type Code, code, join } from "../../../emit/code.ts";
import { identifier } from "../../../emit/identifier.ts";
import { stringLiteral } from "../../../emit/literal.ts";
import type { VirtualFile } from "../../../target.ts";
import type { TypescriptOptions } from "../options.ts";

/** Where an import comes from: another generated file (path without ending), or the runtime. */
export type ModulePath = string;
export const runtimeModule = "runtime/index";
/** What only clients with `dates` or `int64` need of the runtime. */
export const codecModule = "runtime/codec/index";

function isRuntime(path: ModulePath): boolean {
  return path.startsWith("runtime/");
}

/** A generated file being written: gathers what it imports while its body is built. */
export class Module {
  readonly path: ModulePath;
  readonly #options: TypescriptOptions;
  readonly #imports = new Map<ModulePath, Map<string, boolean>>();
  readonly #wholes: (readonly [from: ModulePath, name: Code])[] = [];

  constructor(path: ModulePath, options: TypescriptOptions) {
    this.path = path;
    this.#options = options;
  }

  /** A type of another module, imported where it is not this one. */
  type(name: string, from: ModulePath): Code {
    return this.#import(name, from, false);
  }

  /** A value (class, constant, function) of another module. */
  value(name: string, from: ModulePath): Code {
    return this.#import(name, from, true);
  }

  runtimeType(name: string): Code {
    return this.type(name, runtimeModule);
  }

  /** Everything of another module, under one name. */
  whole(name: Code, from: ModulePath): void {
    this.#wholes.push([from, name]);
  }

  /** The way from this file to another, as an import writes it. */
  specifier(to: ModulePath): Code {
    const { runtime, runtimePackage, importExtension } = this.#options;
    if (isRuntime(to) && runtime === "import") {
      return stringLiteral(runtimePackage + to.slice("runtime".length).replace(/\/index$/, ""));
    }
    const relative = path.posix.relative(path.posix.dirname(this.path), to);
    return stringLiteral(`${relative.startsWith(".") ? "" : "./"}${relative}.${importExtension}`);
  }

  /** The finished file: imports, then the body. */
  toFile(body: Code): VirtualFile {
    const wholes = this.#wholes.map(
      ([from, name]) => code`import * as ${name} from ${this.specifier(from)};`,
    );
    const named = [...this.#imports]
      .sort(([a], [b]) => Number(isRuntime(b)) - Number(isRuntime(a)) || (a < b ? -1 : 1))
      .map(([from, names]) => [from, [...names].filter(([name]) => mentions(body.text, name))] as const)
      .filter(([, names]) => names.length > 0)
      .map(([from, names]) => this.#statement(from, names));
    const statements = [...named, ...wholes];
    const parts = [...(statements.length > 0 ? [join(statements, "\n")] : []), body];
    return { path: `${this.path}.ts`, text: `${join(parts, "\n\n").text.trimEnd()}\n` };
  }

  #import(name: string, from: ModulePath, value: boolean): Code {
    if (from !== this.path) {
      const names = this.#imports.get(from) ?? new Map<string, boolean>();
      names.set(name, value || (names.get(name) ?? false));
      this.#imports.set(from, names);
    }
    return identifier(name);
  }

  #statement(from: ModulePath, names: readonly (readonly [string, boolean])[]): Code {
    const sorted = names.toSorted(([a], [b]) => (a < b ? -1 : 1));
    const typesOnly = sorted.every(([, value]) => !value);
    const list = sorted.map(([name, value]) =>
      value || typesOnly ? identifier(name) : code`type ${identifier(name)}`,
    );
    const clause = join(list, ", ");
    const keyword = typesOnly ? code`import type` : code`import`;
    return clause.text.length > 90
      ? code`${keyword} {
  ${list.map((item) => code`${item},`)}
} from ${this.specifier(from)};`
      : code`${keyword} { ${clause} } from ${this.specifier(from)};`;
  }
}

const partOfName = /[\p{ID_Continue}$]/u;

/** Whether a name stands in a text. A type may be printed and then vanish, as in a union with `unknown`. */
export function mentions(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before = "", after = ""] = [text[at - 1], text[at + name.length]];
    if (!partOfName.test(before) && !partOfName.test(after)) return true;
  }
  return false;
}
