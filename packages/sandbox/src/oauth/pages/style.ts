import { createHash } from "node:crypto";

/** One column, the system's own type, light and dark; every text on its ground has a contrast of at least 4.5. */
export const style = `
:root { color-scheme: light dark; --ground: #f3f4f6; --card: #fff; --text: #16191d; --quiet: #545b66; --line: #d9dce1;
  --accent: #1d4ed8; --accent-hover: #1b43b4; --on-accent: #fff; --soft: #eef2fd; --on-soft: #1e3a8a; }
@media (prefers-color-scheme: dark) { :root { --ground: #0e1014; --card: #181b21; --text: #eceef2; --quiet: #a8afba;
  --line: #343a44; --accent: #7ea6ff; --accent-hover: #a0beff; --on-accent: #0b1430; --soft: #1f2839; --on-soft: #bdd0ff; } }
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; min-height: 100dvh; display: flex; flex-direction: column; align-items: center;
  padding: 1rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
  overflow-wrap: anywhere; -webkit-text-size-adjust: 100%; }
header, main, footer { width: 100%; max-width: 27rem; }
header { margin-top: auto; padding: .5rem .25rem .75rem; display: flex; flex-wrap: wrap; align-items: center;
  justify-content: space-between; gap: .5rem; }
header p { margin: 0; }
.brand { font-weight: 650; letter-spacing: -.01em; }
.badge { padding: .125rem .625rem; border-radius: 1rem; background: var(--soft); color: var(--on-soft);
  border: 1px solid var(--line); font-size: .8125rem; font-weight: 550; }
main { background: var(--card); border: 1px solid var(--line); border-radius: .875rem; padding: 1.75rem;
  box-shadow: 0 1px 2px rgb(0 0 0 / .05), 0 12px 32px -16px rgb(0 0 0 / .18); }
.monogram { display: grid; place-items: center; width: 3rem; height: 3rem; margin: 0 0 1rem; border-radius: .75rem;
  background: var(--soft); color: var(--on-soft); font-size: 1.375rem; font-weight: 650; }
h1 { margin: 0; font-size: 1.375rem; line-height: 1.3; font-weight: 650; letter-spacing: -.015em; text-wrap: balance; }
h2 { margin: 1.5rem 0 .625rem; font-size: .9375rem; font-weight: 600; }
.quiet { margin: .5rem 0 0; color: var(--quiet); font-size: .9375rem; }
ul { margin: 0; padding: 0; list-style: none; border: 1px solid var(--line); border-radius: .625rem; }
li { padding: .5625rem .875rem .5625rem 2.5rem; position: relative; font-size: .9375rem; line-height: 1.4; }
li + li { border-top: 1px solid var(--line); }
li::before { content: ""; position: absolute; left: 1.0625rem; top: .75rem; width: .375rem; height: .6875rem;
  border: solid var(--accent); border-width: 0 2px 2px 0; transform: rotate(42deg); }
label { display: block; margin: 1.5rem 0 .375rem; font-size: .9375rem; font-weight: 600; }
select, button { width: 100%; min-height: 2.875rem; border-radius: .5rem; font: inherit; }
.choice { display: block; position: relative; }
.choice::after { content: ""; position: absolute; right: 1rem; top: 1.125rem; width: .5rem; height: .5rem; pointer-events: none;
  border: solid var(--quiet); border-width: 0 2px 2px 0; transform: rotate(45deg); }
select { appearance: none; padding: 0 2.25rem 0 .75rem; border: 1px solid var(--quiet); background: var(--card); color: var(--text);
  text-overflow: ellipsis; }
.actions { display: grid; gap: .625rem; margin-top: 1.75rem; }
button { padding: .5rem 1rem; border: 1px solid var(--quiet); background: transparent; color: var(--text);
  font-weight: 600; cursor: pointer; }
button:hover { background: var(--soft); }
button.allow { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
button.allow:hover { border-color: var(--accent-hover); background: var(--accent-hover); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
footer { margin-bottom: auto; padding: .875rem .25rem; color: var(--quiet); font-size: .8125rem; }
footer p { margin: 0; }
@media (min-width: 30rem) { .actions { grid-template-columns: 1fr 1fr; } }
@media (max-width: 22rem) { main { padding: 1.25rem; } }
`;

/** What the page's policy knows the style by (Content Security Policy 3, hash sources). */
export const styleSource = `'sha256-${createHash("sha256").update(style).digest("base64")}'`;
