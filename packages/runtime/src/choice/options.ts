/** Which of the media types that the operation takes the body is sent as. Default: JSON where it is taken, else the first. */
export interface ContentTypeOption<Type extends string> {
  readonly contentType?: Type | undefined;
}

/** Which of the media types that the operation gives is asked for. Default: JSON where it is given, else the first. */
export interface AcceptOption<Type extends string> {
  readonly accept?: Type | undefined;
}

/** How bytes can be had. A stream is read as it comes; time limits end with the headers of the answer then. */
export interface BinaryForms {
  readonly blob: Blob;
  readonly bytes: Uint8Array;
  readonly stream: ReadableStream<Uint8Array>;
}

/** How bytes are wanted. */
export interface BinaryOption<Form extends keyof BinaryForms> {
  /** @default "blob" */
  readonly as?: Form | undefined;
}
