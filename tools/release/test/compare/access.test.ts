import { describe } from "vitest";
import { rows } from "./support/document.ts";

describe("who may call", () =>
  rows([
    {
      title: "a scope more",
      edit: ({ paths }) => {
        paths["/things"].post.security = [
          { key: ["things:write", "things:read"] },
          { oauth: ["things:write", "things:read"] },
        ];
      },
      forth: ["breaking scope-demanded"],
      back: ["additive scope-dropped"],
    },
    {
      title: "another scope, of the whole document",
      edit: (document) => {
        document.security = [{ key: ["things:list"] }];
      },
      forth: ["breaking scope-swapped"],
      back: ["breaking scope-swapped"],
    },
    {
      title: "another way in",
      edit: (document) => {
        document.security.push({ oauth: ["things:read"] });
      },
      forth: ["additive security-way-added"],
      back: ["breaking security-way-removed"],
    },
    {
      title: "no credentials",
      edit: ({ paths }) => {
        paths["/things"].get.security = [];
      },
      forth: ["additive security-relaxed"],
      back: ["breaking security-demanded"],
    },
    {
      title: "the document's own security, said aloud",
      edit: ({ paths }) => {
        paths["/things"].get.security = [{ key: ["things:read"] }];
      },
      forth: ["documentation schema-rewritten"],
      back: ["documentation schema-rewritten"],
    },
    {
      title: "a scope that can be granted",
      edit: ({ components }) => {
        components.securitySchemes.oauth.flows.authorizationCode.scopes["things:list"] = "List.";
      },
      forth: ["additive scope-declared"],
      back: ["breaking scope-withdrawn"],
    },
    {
      title: "words for a scope",
      edit: ({ components }) => {
        components.securitySchemes.oauth.flows.authorizationCode.scopes["things:read"] = "Read things.";
      },
      forth: ["documentation documentation"],
      back: ["documentation documentation"],
    },
    {
      title: "a scheme",
      edit: ({ components }) => {
        components.securitySchemes.cookie = { type: "apiKey", in: "cookie", name: "session" };
      },
      forth: ["documentation security-scheme-added"],
      back: ["breaking security-scheme-removed"],
    },
    {
      title: "a scheme that works in another way",
      edit: ({ components }) => {
        components.securitySchemes.key.scheme = "basic";
      },
      forth: ["breaking security-scheme-changed"],
      back: ["breaking security-scheme-changed"],
    },
    {
      title: "a prefix",
      edit: ({ components }) => {
        components.securitySchemes.key["x-key-prefixes"].push({
          prefix: "st_",
          environment: "sandbox",
          token: "key",
        });
      },
      forth: ["additive key-prefix-added"],
      back: ["breaking key-prefix-removed"],
    },
    {
      title: "another prefix",
      edit: ({ components }) => {
        components.securitySchemes.key["x-key-prefixes"][0].prefix = "key_";
      },
      forth: ["breaking key-prefix-changed"],
      back: ["breaking key-prefix-changed"],
    },
    {
      title: "fewer keys",
      edit: ({ components }) => {
        components.securitySchemes.key["x-key-policy"].maxPerOrganization = 10;
      },
      forth: ["breaking key-policy-tightened"],
      back: ["additive key-policy-relaxed"],
    },
    {
      title: "shorter tokens",
      edit: ({ components }) => {
        components.securitySchemes.oauth.flows.authorizationCode["x-token-lifetimes"].accessTokenSeconds =
          600;
      },
      forth: ["breaking token-lifetime-shortened"],
      back: ["additive token-lifetime-lengthened"],
    },
    {
      title: "tokens that rotate",
      edit: ({ components }) => {
        components.securitySchemes.oauth.flows.authorizationCode["x-token-lifetimes"].refreshRotation = true;
      },
      forth: ["breaking token-rotation-tightened"],
      back: ["additive token-rotation-relaxed"],
    },
  ]));
