/** The page's one style sheet; the policy of its answer names it by its hash. */
export const style = `
:root { color-scheme: light dark; --paper: #fbfaf7; --card: #fff; --ink: #23302f; --quiet: #4f5a58; --line: #d9d6cc; --link: #0b5c63; --told: #fdf3d8; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #14191a; --card: #1b2223; --ink: #e6ebe9; --quiet: #a9b5b2; --line: #37413f; --link: #7fd3d8; --told: #3a3016; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 1.5rem clamp(1rem, 5vw, 3rem) 3rem; background: var(--paper); color: var(--ink); font: 1.125rem/1.65 system-ui, sans-serif; }
:lang(ar), :lang(fa) { line-height: 1.9; }
:lang(zh-Hans), :lang(zh-Hant), :lang(ja), :lang(ko) { line-height: 1.8; }
:lang(ko) { word-break: keep-all; }
main, footer { max-width: 42rem; margin: 0 auto; overflow-wrap: anywhere; }
h1 { margin: 0 0 1rem; font-size: 2rem; line-height: 1.25; }
h2 { margin: 2rem 0 .5rem; font-size: 1.25rem; line-height: 1.35; }
p, ul { margin: 0 0 .75rem; }
ul { padding-inline-start: 1.4rem; }
li { margin-block: .3rem; }
.kind { margin: 0 0 .25rem; color: var(--quiet); }
.summary { font-size: 1.2rem; }
.told, .note, aside { padding: .75rem 1rem; border-radius: .6rem; background: var(--told); }
.told { font-size: 1rem; }
aside { margin-top: 2rem; background: var(--card); border: 1px solid var(--line); }
aside h2 { margin-top: 0; }
aside p { margin: 0; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: .2rem; }
nav ul { list-style: none; padding: 0; }
nav a { display: inline-block; padding-block: .6rem; min-height: 2.75rem; }
.languages ul { display: flex; flex-wrap: wrap; column-gap: 1.5rem; }
dt { font-weight: 600; }
dd { margin: 0 0 .75rem; }
footer { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: 1rem; }
address { font-style: normal; }
address p { margin: 0 0 .25rem; }
@media print { body { padding: 0; background: none; font-size: 11pt; } .languages, nav { display: none; } section { break-inside: avoid; } }
`;
