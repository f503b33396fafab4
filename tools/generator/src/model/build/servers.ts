import type { View } from "../../document/view.ts";
import type { Server } from "../types.ts";

export function readServers(root: View): Server[] {
  return root
    .at("servers")
    .items()
    .flatMap((view): Server[] => {
      const url = view.at("url").string();
      if (url === undefined) return [];
      const variables = view
        .at("variables")
        .entries()
        .map(([name, variable]) => ({
          name,
          default: variable.at("default").text() ?? "",
          enum: variable.at("enum").exists
            ? variable
                .at("enum")
                .items()
                .flatMap((item) => item.text() ?? [])
            : undefined,
          description: variable.at("description").text(),
        }));
      return [{ url, description: view.at("description").text(), variables }];
    });
}

/** A server's URL with its variables at their defaults, without a slash at its end. */
export function serverUrl(view: View): string | undefined {
  const url = view.at("url").string();
  return url
    ?.replace(
      /\{([^{}]+)\}/g,
      (whole, name: string) => view.at("variables").at(name).at("default").text() ?? whole,
    )
    .replace(/\/+$/, "");
}
