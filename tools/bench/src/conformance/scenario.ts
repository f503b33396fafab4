/** What is used of the shapes in which the suite describes its scenarios. */

/** A value of the suite that is told once the address of its server is known. */
export interface Resolver {
  serialize(config: { readonly baseUrl: string }): string;
}

export interface MockBody {
  readonly contentType: string;
  readonly rawContent?: string | Buffer | Resolver | undefined;
}

export interface MockFile {
  readonly fieldname: string;
  readonly originalname: string;
  readonly buffer: Buffer;
  readonly mimetype: string;
}

export interface MockMultipart {
  readonly kind: "multipart";
  readonly contentType: string;
  readonly parts?: Readonly<Record<string, unknown>>;
  readonly files?: readonly MockFile[];
}

/** One request that is expected, and its answer. */
export interface MockApi {
  readonly uri: string;
  readonly method: string;
  readonly request?: {
    readonly body?: MockBody | MockMultipart;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly headers?: Readonly<Record<string, unknown>>;
  };
  readonly response: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, unknown>>;
    readonly body?: MockBody;
  };
}

export interface Scenario {
  readonly name: string;
  /** Folder of its specification below that of all, `payload/xml`. */
  readonly folder: string;
  /** `by-key`: its negative answers are the server's own check. */
  readonly passCondition: "response-success" | "status-code" | "by-key";
  readonly apis: readonly MockApi[];
}
