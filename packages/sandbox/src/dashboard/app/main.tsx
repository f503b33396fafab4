import { render } from "preact";
import { dashboardPath } from "../pages.ts";
import { watchNavigation } from "./core/location.ts";
import { App } from "./frame/App.tsx";

const root = document.getElementById("app");
if (root === null) throw new Error("The page has no place for the app.");
root.replaceChildren();
watchNavigation(dashboardPath);
render(<App />, root);
