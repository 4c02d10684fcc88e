/** The one style sheet of the page that makes the lines; the policy of its answer names it by its hash. */
export const style = `
:root { color-scheme: light dark; --paper: #f6f3ec; --card: #fff; --ink: #1d2b2a; --quiet: #495654; --line: #cfc9bb; --edge: #74807d; --accent: #0b5c63; --on-accent: #fff; --soft: #e1eeeb; --told: #fbf0d3; --focus: #a3460c; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #12191a; --card: #1b2425; --ink: #e9eeec; --quiet: #b1bcb9; --line: #394544; --edge: #8b9794; --accent: #83d4d6; --on-accent: #0b2022; --soft: #22393a; --told: #3b3117; --focus: #ffb37a; }
}
@media (prefers-contrast: more) { :root { --quiet: CanvasText; --line: CanvasText; --edge: CanvasText; } }
*, ::before, ::after { box-sizing: border-box; }
html { text-size-adjust: 100%; -webkit-text-size-adjust: 100%; font-synthesis: none; scroll-padding-block: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
[lang]:where(:lang(ar), :lang(fa)) { line-height: 1.85; }
[lang]:where(:lang(zh-Hans), :lang(zh-Hant), :lang(ja), :lang(ko)) { line-height: 1.75; }
:lang(ko) { word-break: keep-all; }
:lang(de), :lang(ru), :lang(pl) { hyphens: auto; hyphenate-limit-chars: 12 5 5; }
body > * { max-width: 80rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 3rem); }
h1, h2 { line-height: 1.3; text-wrap: balance; }
h1 { margin: 0 0 .5rem; font-size: clamp(1.6rem, 4vw, 2.1rem); }
h2 { margin: 0 0 .75rem; font-size: 1.3rem; }
:is(h1, h2):is(:lang(ar), :lang(fa)) { line-height: 1.55; }
p, ul { margin: 0 0 .75rem; }
a { color: var(--accent); text-underline-offset: .18em; }
:focus-visible { outline: .2rem solid var(--focus); outline-offset: .2rem; border-radius: .3rem; }
.from, .quiet { color: var(--quiet); }
.from { margin: 0 0 .25rem; }
.summary { max-width: 44rem; font-size: 1.15rem; }

body > header { display: flex; flex-wrap: wrap-reverse; justify-content: space-between; align-items: start; gap: 1rem 2rem; padding-block: 1.75rem 1.25rem; }
body > header > div { flex: 1 1 30rem; }
.languages { position: relative; }
.languages summary { display: flex; align-items: center; gap: .5rem; min-height: 2.75rem; padding: .4rem 1rem; border: .125rem solid var(--edge); border-radius: 1rem; background: var(--card); color: var(--accent); font-weight: 600; cursor: pointer; }
.languages summary::-webkit-details-marker { display: none; }
.languages summary::after { content: '▾'; content: '▾' / ''; }
.languages ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: .25rem 1rem; margin: .5rem 0 0; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--card); list-style: none; }
.languages a { display: inline-flex; align-items: center; min-height: 2.75rem; min-width: 2.75rem; }
@media (min-width: 48rem) { .languages ul { position: absolute; z-index: 1; inset-inline-end: 0; width: 30rem; box-shadow: 0 .5rem 2rem rgb(20 30 30 / .18); } }

.columns { display: grid; gap: 1.5rem 2rem; align-items: start; }
.columns > * { min-width: 0; }
@media (min-width: 60rem) { .columns { grid-template-columns: minmax(20rem, 25rem) minmax(0, 1fr); } }
form.choice, .card { padding: clamp(.85rem, 3vw, 1.5rem); border: 1px solid var(--line); border-radius: 1rem; background: var(--card); }
fieldset { min-width: 0; margin: 0 0 1.5rem; padding: 0; border: 0; }
legend { margin: 0 0 .5rem; padding: 0; font-weight: 650; }
.option { margin-block: .4rem; border: .125rem solid var(--line); border-radius: .75rem; }
.option:has(:checked) { border-color: var(--accent); background: var(--soft); }
.option label, .check { display: flex; align-items: center; gap: .65rem; min-height: 2.75rem; padding: .35rem .85rem; cursor: pointer; }
.option p { margin: 0; padding-inline: 2.6rem .85rem; padding-block-end: .6rem; color: var(--quiet); font-size: .95rem; }
.option:has(:focus-visible) { outline: .2rem solid var(--focus); outline-offset: .15rem; }
.option :focus-visible { outline: none; }
input[type=radio], input[type=checkbox] { flex: none; width: 1.15rem; height: 1.15rem; margin: 0; accent-color: var(--accent); }
.field { margin-block: 0 1.1rem; }
.field > label { display: block; margin-block-end: .3rem; font-weight: 650; }
.field p { margin: .35rem 0 0; color: var(--quiet); font-size: .95rem; }
select, input[type=text], textarea { width: 100%; min-height: 2.75rem; padding: .5rem .75rem; border: .125rem solid var(--edge); border-radius: .75rem; background: var(--card); color: inherit; font: inherit; }
select { text-overflow: ellipsis; }
input:user-invalid { border-color: var(--focus); }
.color { display: flex; align-items: center; justify-content: space-between; gap: 1rem; }
.color > .check { display: flex; flex: 1; margin: 0; padding-inline: 0; }
input[type=color] { flex: none; width: 4rem; height: 2.75rem; padding: .2rem; border: .125rem solid var(--edge); border-radius: .75rem; background: var(--card); cursor: pointer; }
.color:not(:has(:checked)) input[type=color] { visibility: hidden; }
form.choice:has([name=show]:not([value=topic]):checked) .of-topic, form.choice:has([name=show]:not([value=list]):checked) .of-list, form.choice:has([value=server]:checked) .of-look { display: none; }
button { display: inline-flex; align-items: center; justify-content: center; min-height: 3.25rem; min-width: 3.25rem; padding: .5rem 1.4rem; border: .125rem solid var(--accent); border-radius: 1rem; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; cursor: pointer; }
form.choice button { width: 100%; }

.card + .card { margin-block-start: 1.5rem; }
textarea { display: block; min-height: 10rem; field-sizing: content; resize: vertical; border-color: var(--line); background: var(--paper); }
textarea, code { font: .95rem/1.6 ui-monospace, monospace; text-align: start; }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; margin-block: 1rem; }
.actions p { margin: 0; font-weight: 600; color: var(--accent); }
:root:not([data-scripted]) #copy { display: none; }
#policy code { display: block; margin-block: .5rem; padding: .6rem .9rem; border-radius: .75rem; background: var(--paper); }
.privacy { margin: 1.25rem 0 0; padding: .9rem 1.1rem; border-radius: .75rem; background: var(--soft); }
#preview { border: .125rem dashed var(--line); border-radius: .75rem; }
#preview:not(:has(iframe)) { padding: clamp(.6rem, 3vw, 1.5rem); }
#preview iframe { display: block; width: 100%; height: 40rem; border: 0; border-radius: .5rem; }
#preview > :is(pain-care, pain-care-list, pain-care-search) { display: block; }
.pain-care h2 { font-size: 1.5rem; }
.pain-care h3 { margin: 1.5rem 0 .4rem; font-size: 1.15rem; line-height: 1.35; }
.pain-care :is(ul, dl) { margin: 0 0 .75rem; padding-inline-start: 1.4rem; }
.pain-care dl { padding: 0; }
.pain-care dt { font-weight: 600; }
.pain-care dd { margin: 0 0 .6rem; }
.pain-care .pain-care-list { padding: 0; list-style: none; }
.pain-care a { display: inline-block; padding-block: .65rem; }
.told, .pain-care-told, .pain-care-note { padding: .6rem .9rem; border-radius: .5rem; background: var(--told); }
.pain-care-foot { margin-block-start: 1.5rem; padding-block-start: .9rem; border-block-start: 1px solid var(--line); color: var(--quiet); font-size: .95rem; }
search form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin-block-end: 1rem; }
search label { flex: 1 1 12rem; }
search input { display: block; width: 100%; margin-block-start: .4rem; min-height: 3.25rem; padding: .5rem .75rem; border: .125rem solid var(--edge); border-radius: .75rem; background: var(--card); color: inherit; font: inherit; }
body > footer { padding-block: 1.5rem 2.5rem; }
.choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(12.5rem, 1fr)); gap: .75rem; margin: 0; padding: 0; list-style: none; }
.choices a { display: flex; align-items: center; justify-content: center; text-align: center; min-height: 3.25rem; padding: .5rem 1.1rem; border: .125rem solid var(--line); border-radius: 1rem; background: var(--card); font-weight: 600; text-decoration: none; }
`;
