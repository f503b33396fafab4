import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { deliveringProcess } from "./support/childProcesses.ts";
import { attemptsOf, deliveriesOf, office } from "./support/office.ts";
import { receiver } from "./support/receiver.ts";

test("an endpoint with a certificate of its own is trusted where Node is told to, and not otherwise", async () => {
  const folder = mkdtempSync(join(tmpdir(), "outfame-tls-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"];
  const made = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1"];
  execFileSync("openssl", ["req", "-x509", ...made, ...subject, "-keyout", key, "-out", cert], {
    stdio: "ignore",
  });
  const r = await receiver(undefined, { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") });
  const file = join(folder, "sandbox.db");
  const p = office({ file });
  await p.subscribe(r.url);
  await p.publish();
  await p.deliver();
  const [delivery] = await deliveriesOf(p);
  expect(await attemptsOf(p, delivery?.id)).toMatchObject([
    { statusCode: null, error: expect.stringContaining("DEPTH_ZERO_SELF_SIGNED_CERT: ") },
  ]);
  expect(r.received).toEqual([]);

  await deliveringProcess(file, { NODE_EXTRA_CA_CERTS: cert });
  expect((await deliveriesOf(p)).map(({ status }) => status)).toEqual(["delivered"]);
  expect(r.received.length).toBe(1);
});
