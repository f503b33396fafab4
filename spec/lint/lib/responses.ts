import type { Operation } from "./operations.ts";
import type { View } from "./view.ts";

export interface Response {
  readonly status: string;
  readonly view: View;
  readonly isError: boolean;
  readonly isSuccess: boolean;
}

export function responsesOf(operation: Operation): Response[] {
  return operation.view
    .at("responses")
    .entries()
    .map(([status, view]) => ({
      status,
      view,
      isError: /^[45]/.test(status),
      isSuccess: status.startsWith("2"),
    }));
}

/** The media types of a response. */
export function contentOf({ view }: Response): View[] {
  return view
    .at("content")
    .entries()
    .map(([, media]) => media);
}

/** The examples of a media type, wherever it keeps them. */
export function examplesOf(media: View): View[] {
  const single = media.at("example");
  const named = media
    .at("examples")
    .entries()
    .map(([, example]) => example);
  return single.exists ? [single, ...named] : named;
}
