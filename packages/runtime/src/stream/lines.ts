/** Splits text that comes in pieces. */
export interface Splitter {
  /** What is complete after this piece, in order. */
  readonly push: (chunk: string) => readonly string[];
  /** What is left when there are no more pieces. */
  readonly rest: () => string;
}

/** Lines that end with LF, CR or CRLF (HTML §9.2.5), wherever the pieces are cut. */
export function lineSplitter(): Splitter {
  // Pieces of a line are joined once, when it ends: a long line costs no more than its length.
  let open: string[] = [];
  let afterReturn = false;
  return {
    push(chunk) {
      const text = afterReturn && chunk.startsWith("\n") ? chunk.slice(1) : chunk;
      afterReturn = chunk.endsWith("\r");
      const complete: string[] = [];
      const [first = "", ...others] = text.split(/\r\n|\n|\r/);
      open.push(first);
      for (const next of others) {
        complete.push(open.join(""));
        open = [next];
      }
      return complete;
    },
    rest: () => open.join(""),
  };
}

/** Texts of a JSON sequence: each begins with a record separator and ends with LF (RFC 7464 §2.2). */
export function sequenceSplitter(): Splitter {
  let open = "";
  return {
    push(chunk) {
      const records = (open + chunk).split("\x1e");
      open = records.pop() ?? "";
      // Handed on as soon as it is whole, not only when the next one begins.
      if (open.endsWith("\n") && isComplete(open)) {
        records.push(open);
        open = "";
      }
      return records;
    },
    rest: () => open,
  };
}

function isComplete(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
