/** Colours keep a contrast of 4.5:1 in both schemes (WCAG 2.2, 1.4.3), and never stand alone for a meaning. */
export const style = `
:root { color-scheme: light dark; --text: light-dark(#1b1f24, #e6e9ee); --page: light-dark(#ffffff, #14171b);
  --line: light-dark(#c9d0d8, #3b424b); --soft: light-dark(#f3f5f8, #1e2329); --quiet: light-dark(#4d5763, #a9b3bf);
  --good: light-dark(#0b6b35, #6fd39a); --bad: light-dark(#a8121f, #ff9a9f); --warn: light-dark(#7a4b00, #f0c26a);
  --good-back: light-dark(#e2f4e9, #14331f); --bad-back: light-dark(#fdeaea, #3d1a1d); --warn-back: light-dark(#fdf3da, #36290f);
  --link: light-dark(#0a4fb0, #8ab8ff); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
main, header { max-width: 80rem; margin: 0 auto; padding: 1rem 1.5rem; }
h1 { font-size: 1.6rem; margin: 0.5rem 0; } h2 { font-size: 1.25rem; margin: 2.5rem 0 0.5rem; } h3 { font-size: 1rem; margin: 1.25rem 0 0.25rem; }
a { color: var(--link); } code, pre { font: 0.875em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { background: var(--soft); border: 1px solid var(--line); padding: 0.75rem; margin: 0.5rem 0; white-space: pre-wrap; }
.scroll { overflow-x: auto; } .quiet { color: var(--quiet); }
table { border-collapse: collapse; margin: 0.5rem 0; font-size: 0.9rem; } caption { text-align: start; color: var(--quiet); padding-bottom: 0.25rem; }
th, td { border: 1px solid var(--line); padding: 0.2rem 0.5rem; text-align: start; vertical-align: top; }
thead th { background: var(--soft); } td.number { text-align: end; font-variant-numeric: tabular-nums; }
.kept { color: var(--good); } .broken { color: var(--bad); } .missing { color: var(--warn); }
td.kept { background: var(--good-back); } td.broken { background: var(--bad-back); } td.missing { background: var(--warn-back); }
.tally { display: flex; flex-wrap: wrap; gap: 0.75rem; padding: 0; list-style: none; }
.tally li { border: 1px solid var(--line); border-radius: 0.5rem; padding: 0.5rem 1rem; background: var(--soft); } .tally strong { font-size: 1.4rem; display: block; }
.failure { border: 1px solid var(--line); border-inline-start: 0.35rem solid var(--bad); padding: 0.25rem 1rem 0.75rem; margin: 1rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.1rem 1rem; margin: 0.5rem 0; } dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
details { border-top: 1px solid var(--line); padding: 0.4rem 0; } summary { cursor: pointer; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; inset-inline-start: -99rem; } .skip:focus { position: static; }
`;
