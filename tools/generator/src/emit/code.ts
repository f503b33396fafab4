/**
 * The safe printer. Text from a document reaches an output file only as a `Literal` or a `Comment`;
 * everything else is the generator's own text, written in `code` templates. A plain `string` is no
 * `Piece`, so forgetting this does not type-check.
 */

/** Text that is safe to stand in a TypeScript file. Made only by the functions of this folder. */
export class Code {
  readonly text: string;
  /** Keeps structural look-alikes out. */
  readonly #made = true;

  /** @internal Use `code`, `identifier`, `literal` or a comment helper. */
  constructor(text: string) {
    this.text = text;
  }

  static is(value: unknown): value is Code {
    return typeof value === "object" && value !== null && #made in value;
  }
}

/** What a `code` template accepts: safe text, a list of it (one a line), or nothing. */
export type Piece = Code | readonly Code[] | undefined;

export const empty: Code = new Code("");

/**
 * Builds code from the generator's own text and safe pieces. A piece of several lines is indented to
 * the line it stands in; a line that holds only empty pieces is dropped.
 *
 * @throws TypeError when a piece is not `Code` (a raw string that escaped the type checker).
 */
export function code(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Code {
  let out = strings[0] ?? "";
  pieces.forEach((piece, index) => {
    const next = strings[index + 1] ?? "";
    const text = pieceText(piece);
    const lineStart = out.lastIndexOf("\n") + 1;
    const line = out.slice(lineStart);
    const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
    if (text === "" && line === indent && next.startsWith("\n")) {
      out = out.slice(0, lineStart) + next.slice(1);
      return;
    }
    out += (indent === "" ? text : text.replace(/\n(?=[^\n])/g, `\n${indent}`)) + next;
  });
  return new Code(out);
}

/** Joins pieces with the generator's own separator. */
export function join(
  pieces: readonly Code[],
  separator: ", " | " | " | " & " | "\n" | "\n\n" | " " | "",
): Code {
  return new Code(pieces.map((piece) => piece.text).join(separator));
}

/** The generator's own words, where a template is unwieldy. Accepts only string constants known at compile time. */
export function keyword<const Word extends string>(word: string extends Word ? never : Word): Code {
  return new Code(word);
}

function pieceText(piece: Piece): string {
  if (piece === undefined) return "";
  if (Code.is(piece)) return piece.text;
  if (Array.isArray(piece) && piece.every(Code.is)) return piece.map((item) => item.text).join("\n");
  throw new TypeError(
    "Only Code can be printed: pass text of the document through literal() or a comment helper.",
  );
}
