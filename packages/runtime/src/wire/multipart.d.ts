import type { EncodingSpec } from "../operation.ts";
/**
 * A `multipart/form-data` body (RFC 7578). Written here, because `FormData` gives a file name to every part that
 * has a content type. Arrays repeat their part; objects are JSON unless the document gives a type or a style.
 */
export declare function multipart(fields: Readonly<Record<string, unknown>>, encoding: Readonly<Record<string, EncodingSpec>>): Blob;
