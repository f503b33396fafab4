import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { pageAt, pages } from "../../pages.ts";
import { useDesk, useLinks } from "../core/context.ts";
import { navigate, usePlace } from "../core/location.ts";
import type { Problem } from "../core/problem.ts";
import { ClockChip } from "./ClockChip.tsx";
import { Icon } from "./Icon.tsx";
import { navigation } from "./navigation.ts";

/** What is around every page: where one is, whose data is shown, what time it is, and what was just done. */
export function Frame(props: {
  readonly message: { readonly text: string; readonly number: number };
  readonly problem: Problem | undefined;
  readonly children: ComponentChildren;
}) {
  const { path } = usePlace();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [path]);
  return (
    <div class="frame">
      <a class="skip" href="#main">
        Skip to content
      </a>
      <header class="top">
        <Brand />
        <button
          type="button"
          class="button plain menu"
          aria-expanded={open}
          aria-controls="navigation"
          onClick={() => setOpen(!open)}
        >
          Menu
        </button>
        <OrganizationSwitch />
        <ClockChip />
      </header>
      <Navigation open={open} path={path} />
      <main id="main" tabIndex={-1}>
        <div role="status">
          {props.problem !== undefined && <p class="note bad">{props.problem.message} Trying again…</p>}
        </div>
        {props.children}
      </main>
      <Said message={props.message} />
    </div>
  );
}

function Brand() {
  const { facts } = useDesk();
  const link = useLinks();
  return (
    <a class="brand" href={link("overview")}>
      <span class="brand-mark" aria-hidden="true" />
      {facts.title} <span class="brand-kind">Sandbox</span>
    </a>
  );
}

function Navigation(props: { readonly open: boolean; readonly path: string }) {
  const link = useLinks();
  const here = pageAt(props.path)?.name;
  return (
    <nav id="navigation" aria-label="Dashboard" class={props.open ? "open" : ""}>
      {navigation.map(({ title, items }) => (
        <div key={title}>
          <h2>{title}</h2>
          <ul>
            {items.map(({ page, icon, below }) => (
              <li key={page}>
                <a
                  href={link(page)}
                  aria-current={
                    page === here ? "page" : below === here && here !== undefined ? "true" : undefined
                  }
                >
                  <Icon name={icon} />
                  {pages[page].title}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function OrganizationSwitch() {
  const { organizations, organization } = useDesk();
  const { path } = usePlace();
  return (
    <label class="switcher">
      <span class="unseen">Organization</span>
      <select
        value={organization.id}
        onChange={({ currentTarget: { value } }) => {
          navigate(value === organizations[0]?.id ? path : `${path}?organization=${value}`);
        }}
      >
        {organizations.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

const shownFor = 6_000;

/** What was just done. It goes by itself; what must be known stays elsewhere. */
function Said({ message }: { readonly message: { readonly text: string; readonly number: number } }) {
  const [text, setText] = useState("");
  useEffect(() => {
    setText(message.text);
    const timer = setTimeout(() => setText(""), shownFor);
    return () => clearTimeout(timer);
  }, [message.number]);
  return (
    <div role="status" class="toast-place">
      {text !== "" && <p class="toast">{text}</p>}
    </div>
  );
}
