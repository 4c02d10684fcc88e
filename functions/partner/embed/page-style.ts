import type { Theme } from '../look.ts';

// A border without a colour has one where readers force their own colours, which takes backgrounds away.
const style = `
:root { --paper: #fff; --ink: #1d2b2a; --quiet: #495654; --line: #cfc9bb; --told: #fbf0d3; --accent: #0b5c63; color-scheme: light; }
:root[data-look=dark] { --paper: #161d1e; --ink: #e9eeec; --quiet: #b1bcb9; --line: #394544; --told: #3b3117; --accent: #83d4d6; color-scheme: dark; }
@media (prefers-color-scheme: dark) {
  :root[data-look=auto] { --paper: #161d1e; --ink: #e9eeec; --quiet: #b1bcb9; --line: #394544; --told: #3b3117; --accent: #83d4d6; color-scheme: dark; }
}
* { box-sizing: border-box; }
html { text-size-adjust: 100%; font-synthesis: none; }
body { margin: 0; padding: 1rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
[lang]:is(:lang(ar), :lang(fa)) { line-height: 1.85; }
[lang]:is(:lang(zh-Hans), :lang(zh-Hant), :lang(ja), :lang(ko)) { line-height: 1.75; }
:lang(ko) { word-break: keep-all; }
h1 { margin: 0 0 .75rem; font-size: 1.5rem; line-height: 1.3; }
h2 { margin: 1.5rem 0 .4rem; font-size: 1.15rem; line-height: 1.35; }
p, ul, dl { margin: 0 0 .75rem; }
ul { padding-inline-start: 1.4rem; }
dt { font-weight: 600; }
dd { margin: 0 0 .6rem; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, input:focus-visible, button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.pain-care-told, .pain-care-note { padding: .6rem .9rem; border: 1px solid transparent; border-radius: .5rem; background: var(--told); }
.pain-care-told, .pain-care-foot { font-size: .95rem; }
.pain-care-foot { margin-top: 1.5rem; padding-top: .9rem; border-top: 1px solid var(--line); color: var(--quiet); }
.pain-care-list { list-style: none; padding: 0; }
.pain-care-list a { display: inline-block; min-height: 2.75rem; padding-top: .6rem; font-weight: 600; }
.languages { margin: 0 0 1rem; }
.languages summary { display: inline-block; padding: .6rem .9rem; border: 1px solid var(--line); border-radius: .5rem; cursor: pointer; }
.languages ul { display: flex; flex-wrap: wrap; column-gap: 1.25rem; list-style: none; padding: .5rem 0 0; }
.languages a { display: inline-block; min-height: 2.75rem; padding-block: .6rem; }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: 0 0 1rem; }
label { flex: 1 1 12rem; }
input, button { min-height: 2.75rem; padding: .5rem .8rem; border: 1px solid var(--quiet); border-radius: .5rem; background: var(--paper); color: var(--ink); font: inherit; }
label input { display: block; width: 100%; margin-top: .4rem; }
@media print { body { padding: 0; background: none; } .languages, form { display: none; } section { break-inside: avoid; } }
`;

/** @returns the style sheet of a page in a frame */
export function pageStyle({ accent }: Theme): string {
  return accent === undefined ? style : `${style}:root[data-look] { --accent: ${accent}; }\n`;
}
