import { ApiPromise } from "../api-promise.ts";
import type { SdkError } from "../errors/sdk-error.ts";
import { ResponseError } from "../errors/transport-error.ts";
import type { ApiSpec, OperationSpec } from "../operation.ts";
import type { RequestOptions } from "../options.ts";
import type { CallInput } from "../prepare.ts";
import type { Result } from "../result.ts";
import { Transport, type TransportOptions, type TransportParts } from "../transport.ts";
import { isObject } from "../wire/value.ts";

/**
 * Writes and reads XML: a library of the caller's choice. What it gives and takes has to be what the document describes,
 * names and attributes (`xml` in a schema) included; nothing checks that it is.
 */
export interface XmlCodec {
  /** XML of a value. `operation` tells which one is called. */
  readonly stringify: (value: unknown, operation: OperationSpec) => string;
  /** Value of an XML text. */
  readonly parse: (text: string, operation: OperationSpec) => unknown;
}

/** A transport whose XML bodies are values: for clients that are generated with `xml: "object"`. */
export class XmlTransport extends Transport {
  readonly #codec: XmlCodec;

  /** Throws a `TypeError` without a codec, and for what `Transport` throws one for. */
  constructor(
    api: ApiSpec,
    options: TransportOptions & { readonly xml: XmlCodec },
    parts: TransportParts = {},
  ) {
    super(api, options, parts);
    const { xml } = options;
    if (typeof xml?.parse !== "function" || typeof xml.stringify !== "function") {
      throw new TypeError("the option xml is required: { parse, stringify }");
    }
    this.#codec = xml;
  }

  override send<T, E>(
    operation: OperationSpec,
    input: CallInput = {},
    options: RequestOptions = {},
  ): ApiPromise<T, E> {
    return new ApiPromise(this.#exchange(operation, input, options) as Promise<Result<T, E>>);
  }

  async #exchange(
    operation: OperationSpec,
    input: CallInput,
    options: RequestOptions,
  ): Promise<Result<unknown, SdkError>> {
    const { body } = input;
    const isValue = (isObject(body) || Array.isArray(body)) && isXml(operation.body?.contentType);
    const travelling = isValue && operation.codec ? operation.codec.write(operation, input).body : body;
    const written = isValue ? { ...input, body: this.#codec.stringify(travelling, operation) } : input;
    const result = await super.send<unknown, SdkError>(operation, written, options).result();
    if (!result.ok || typeof result.data !== "string" || !isXml(operation.accept)) return result;
    if (operation.response !== "text") return result;
    const { data, response, ...facts } = result;
    try {
      const value = this.#codec.parse(data, operation);
      return { ...result, data: operation.codec ? operation.codec.read(value, operation) : value };
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      const error = new ResponseError(`the body is not the XML expected: ${reason}`, response.status, data, {
        operation,
        ...facts,
      });
      return { ok: false, error };
    }
  }
}

/** `application/xml`, `text/xml`, and every `+xml` (RFC 7303 §4). */
function isXml(mediaType: string | undefined): boolean {
  return /^[^;,]*[/+]xml\b/i.test(mediaType ?? "");
}
