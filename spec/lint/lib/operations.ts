import type { View } from "./view.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
const safe = new Set<string>(["get", "head", "options", "trace"]);

export interface Operation {
  readonly view: View;
  readonly method: string;
  /** As people write it: `GET /accounts`. */
  readonly title: string;
  /** Its own parameters and those of its path. */
  readonly parameters: readonly View[];
  /** Changes something (RFC 9110, section 9.2.1). */
  readonly unsafe: boolean;
  /** Served by the document's servers, not by one of its own. */
  readonly onApiHost: boolean;
}

/** Every operation under `paths`. */
export function operationsOf(document: View): Operation[] {
  return readItems(document.at("paths"));
}

/** Every operation under `webhooks`. */
export function webhooksOf(document: View): Operation[] {
  return readItems(document.at("webhooks"));
}

function readItems(items: View): Operation[] {
  return items.entries().flatMap(([path, item]) =>
    methods.flatMap((method): Operation[] => {
      const view = item.at(method);
      if (!view.exists) return [];
      return [
        {
          view,
          method,
          title: `${method.toUpperCase()} ${path}`,
          parameters: [...view.at("parameters").items(), ...item.at("parameters").items()],
          unsafe: !safe.has(method),
          onApiHost: !view.at("servers").exists && !item.at("servers").exists,
        },
      ];
    }),
  );
}
