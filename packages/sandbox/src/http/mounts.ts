import { demandLoopback } from "../control/loopback.ts";

/** What answers some paths in place of the API. */
export interface Mount {
  owns(path: string): boolean;
  /** Whether a path of its is for programs of this machine alone. */
  isLocal(path: string): boolean;
  fetch(request: Request): Response | Promise<Response>;
}

/** A mount for programs of this machine alone; to all others there is nothing under its paths. */
export function forLoopback(mount: Omit<Mount, "isLocal">, toResponse: (error: unknown) => Response): Mount {
  return {
    owns: (path) => mount.owns(path),
    isLocal: (path) => mount.owns(path),
    fetch(request) {
      try {
        demandLoopback(request);
      } catch (error) {
        return toResponse(error);
      }
      return mount.fetch(request);
    },
  };
}

/** Whether a path is one of a mount's, or below. */
export function under(prefix: string): (path: string) => boolean {
  return (path) => path === prefix || path.startsWith(`${prefix}/`);
}

/** All mounts as one; paths that none owns are nobody's. */
export function together(mounts: readonly Mount[]): Mount {
  const find = (path: string) => mounts.find((mount) => mount.owns(path));
  return {
    owns: (path) => find(path) !== undefined,
    isLocal: (path) => find(path)?.isLocal(path) ?? false,
    fetch: (request) =>
      find(new URL(request.url).pathname)?.fetch(request) ?? new Response(null, { status: 404 }),
  };
}
