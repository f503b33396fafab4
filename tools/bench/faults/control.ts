import { authorizing, between, both, described, type Fault } from "./fault.ts";
import { relayed } from "./relay.ts";

/** No fault at all, by all the ways that faults take: whatever breaks here is no fault's doing. */
export const control: Fault = {
  id: "unbroken",
  family: "responses",
  title: "Everything is as the document says.",
  parts: both(
    described(() => undefined),
    between((answer) => (request) => answer(request)),
    authorizing((response) => response),
    relayed({}),
  ),
};
