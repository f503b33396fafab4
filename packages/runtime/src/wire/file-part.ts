/** What a file is called, and what it is. */
export interface FilePartOptions {
  /** Name of the file. Default: that of a `File`, else the name of the field. */
  readonly name?: string | undefined;
  /** Its media type. Default: that of a `Blob`, else what the document says, else `application/octet-stream`. */
  readonly type?: string | undefined;
  /** More headers of its part (RFC 7578 §4.8 advises against them; some APIs ask for them). */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/**
 * A file for a form, where its bytes are not a `File` already: a stream, or bytes in memory, with a name.
 * `new FilePart(stream, { name: "report.pdf", type: "application/pdf" })`
 */
export class FilePart {
  readonly content: Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>;
  readonly name: string | undefined;
  readonly type: string | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    content: Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>,
    { name, type, headers = {} }: FilePartOptions = {},
  ) {
    this.content = content;
    this.name = name;
    this.type = type;
    this.headers = headers;
  }
}
