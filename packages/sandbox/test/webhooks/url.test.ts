import { describe, expect, test } from "vitest";
import { description } from "../../src/generated/description.ts";
import { reference, validators } from "../../src/schema/validators.ts";
import { urlFault, withLoopbackHttp } from "../../src/webhooks/url.ts";

const refused = "must begin with https://";
const noHost = "must be a valid URL, with a host";
const elsewhere = `${refused}, or lead to this machine by http://`;

describe("an endpoint", () => {
  test.each([
    ["https://example.com/hooks", undefined, undefined],
    ["http://127.0.0.1:8080/hooks", refused, undefined],
    ["http://127.255.3.4/hooks", refused, undefined],
    ["http://127.1/hooks", refused, undefined],
    ["http://localhost:3000", refused, undefined],
    ["http://LOCALHOST", refused, undefined],
    ["http://[::1]:80/", refused, undefined],
    ["http://[0:0:0:0:0:0:0:1]/", refused, undefined],
    ["http://example.com/hooks", refused, elsewhere],
    ["http://127.0.0.1.example.com/", refused, elsewhere],
    ["http://localhost.example.com/", refused, elsewhere],
    ["http://[::2]/", refused, elsewhere],
    ["http://10.0.0.1/", refused, elsewhere],
    ["ftp://127.0.0.1/", refused, elsewhere],
    ["https://", noHost, noHost],
    ["https://[1]/", noHost, noHost],
  ])("%s", (url, strict, loose) => {
    const schemes = ["https"];
    expect(urlFault(url, { schemes, loopbackHttp: false })).toBe(strict);
    expect(urlFault(url, { schemes, loopbackHttp: true })).toBe(loose);
  });

  test("has to be of a scheme that the document names", () => {
    const policy = { schemes: ["https", "http"], loopbackHttp: false };
    expect(urlFault("http://example.com", policy)).toBeUndefined();
    expect(urlFault("ws://example.com", policy)).toBe("must begin with https:// or http://");
  });
});

test("the schema with room for plain HTTP keeps everything else that the document says", () => {
  const url = reference("WebhookUrl");
  const strict = validators(description).strict(url);
  const loose = validators(withLoopbackHttp(description)).strict(url);
  const faults = (value: unknown) => [strict(value).length, loose(value).length];
  expect(faults("http://localhost/hooks")).toEqual([1, 0]);
  expect(faults("https://example.com/hooks")).toEqual([0, 0]);
  expect(faults(`http://localhost/${"x".repeat(2048)}`)).toEqual([2, 1]);
  expect(faults("not a url")).toEqual([2, 1]);
  expect(faults(7)).toEqual([1, 1]);
});
