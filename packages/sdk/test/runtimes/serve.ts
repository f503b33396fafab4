import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

export interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

/** A server of this machine; closing it ends what is still open. */
export async function serve(listener: RequestListener): Promise<Served> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Begins an answer, and never ends it. */
export const stall: RequestListener = (_, response) => {
  response.writeHead(200, { "content-type": "application/json" }).write('{"id":');
};
