/** The same answers, by routes of Hono. */
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { headers, type Replies } from "../replies.ts";

const replies = JSON.parse(process.argv[2] ?? "") as Replies;

const app = new Hono();
app.get("/v1/accounts", (context) => context.body(replies.list, 200, headers));
app.get("/v1/accounts/:id", (context) => context.body(replies.get, 200, headers));
app.post("/v1/accounts", async (context) => {
  await context.req.text();
  return context.body(replies.post, 201, headers);
});
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => process.send?.(port));
