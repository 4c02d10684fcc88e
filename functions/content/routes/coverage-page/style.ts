/** The page's one style sheet; the policy of its answer names it by its hash. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --ink: #23302f; --quiet: #56615f; --line: #d9d6cc; --link: #0b5c63;
  --original: #e7e9ee; --reviewed: #cfe8d5; --partly: #e4ecc4; --unreviewed: #fbe8bd; --stale: #f8d3b4; --missing: #f3c4c0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14191a; --ink: #e6ebe9; --quiet: #a9b5b2; --line: #37413f; --link: #7fd3d8;
    --original: #2c3340; --reviewed: #1d4a2d; --partly: #3d4a17; --unreviewed: #55430d; --stale: #5f3711; --missing: #612522;
  }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 2rem clamp(1rem, 4vw, 3.5rem) 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 84rem; margin: 0 auto; }
h1 { margin: 0 0 .5rem; font-size: 1.9rem; line-height: 1.2; font-weight: 650; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.2rem; }
p { margin: .25rem 0; max-width: 62rem; }
.facts { color: var(--quiet); }
a { color: var(--link); }
.scroll { margin-top: 1.5rem; overflow-x: auto; border: 1px solid var(--line); border-radius: .75rem; }
.scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; }
caption { padding: .75rem 1rem; text-align: start; color: var(--quiet); }
th, td { padding: .55rem .8rem; border-top: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 400; white-space: nowrap; }
tbody th b { display: block; font-weight: 600; text-align: left; }
tbody th span { color: var(--quiet); font-size: .85rem; }
td { white-space: nowrap; border-inline-start: 1px solid var(--line); font-variant-numeric: tabular-nums; }
td small { display: block; font-size: .85rem; }
.original { background: var(--original); } .reviewed { background: var(--reviewed); } .partly { background: var(--partly); }
.unreviewed { background: var(--unreviewed); } .stale { background: var(--stale); } .missing { background: var(--missing); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .5rem 1rem; max-width: 62rem; margin: 0; }
dt { padding: .1rem .6rem; border-radius: .4rem; align-self: start; }
dd { margin: 0; }
@media print {
  body { padding: 0; background: none; font-size: 9pt; }
  .scroll { overflow: visible; }
  td, th { padding: .2rem .4rem; }
  td, dt { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  tr { break-inside: avoid; }
}
`;
