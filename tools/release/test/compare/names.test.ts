import { describe } from "vitest";
import { rows } from "./support/document.ts";

const things = "/things";

describe("names in clients", () =>
  rows([
    {
      title: "a former name",
      edit: ({ paths }) => {
        paths[things].get["x-sdk-former-names"] = ["things.all"];
      },
      forth: ["additive former-name-added"],
      back: ["breaking former-name-removed"],
    },
    {
      title: "an operation of another name, with the old one kept",
      edit: ({ paths }) => {
        paths[things].get.operationId = "getThings";
        paths[things].get["x-sdk-former-names"] = ["listThings"];
      },
      forth: ["additive former-name-added", "additive operation-renamed"],
      back: ["breaking former-name-removed", "breaking operation-renamed"],
    },
    {
      title: "an operation of another name, with the old method alone kept",
      edit: ({ paths }) => {
        paths[things].get.operationId = "getThings";
        paths[things].get["x-sdk-former-names"] = ["list"];
      },
      forth: ["breaking operation-renamed", "additive former-name-added"],
      back: ["breaking former-name-removed", "breaking operation-renamed"],
    },
    {
      title: "an operation of another name whose method keeps its own",
      edit: ({ paths }) => {
        paths[things].get.operationId = "getThings";
        paths[things].get["x-sdk-name"] = "list";
      },
      forth: ["breaking operation-renamed", "documentation sdk-name-changed"],
      back: ["breaking operation-renamed", "documentation sdk-name-changed"],
    },
    {
      title: "a method of another name, with the old one kept",
      edit: ({ paths }) => {
        paths[things].get["x-sdk-name"] = "all";
        paths[things].get["x-sdk-former-names"] = ["things.list"];
      },
      forth: ["additive former-name-added", "additive sdk-name-changed"],
      back: ["breaking former-name-removed", "breaking sdk-name-changed"],
    },
    {
      title: "a name for a method that it has anyway",
      edit: ({ paths }) => {
        paths[things].get["x-sdk-name"] = "list";
      },
      forth: ["documentation sdk-name-changed"],
      back: ["documentation sdk-name-changed"],
    },
    {
      title: "a name with the resource for a method that it has anyway",
      edit: ({ paths }) => {
        paths[things].get["x-sdk-name"] = "things.list";
      },
      forth: ["documentation sdk-name-changed"],
      back: ["documentation sdk-name-changed"],
    },
  ]));

describe("names of resources", () =>
  rows([
    {
      title: "a name for a resource that it has anyway",
      edit: ({ tags }) => {
        delete tags[0]["x-sdk-name"];
      },
      forth: ["documentation sdk-name-changed"],
      back: ["documentation sdk-name-changed"],
    },
  ]));
