import path from "node:path";

/**
 * The folder of the user's own for what only saves time: `SDKGEN_CACHE`, else `sdkgen` in the user's folder for caches (XDG Base
 * Directory Specification; `LOCALAPPDATA` on Windows). Undefined where `SDKGEN_CACHE` is `off` or there is no such folder.
 */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const { SDKGEN_CACHE: own, XDG_CACHE_HOME: xdg, LOCALAPPDATA: windows, HOME: home } = environment;
  if (own === "off") return undefined;
  if (own) return path.resolve(own);
  const caches = xdg || windows || (home ? path.join(home, ".cache") : undefined);
  return caches !== undefined && path.isAbsolute(caches) ? path.join(caches, "sdkgen") : undefined;
}
