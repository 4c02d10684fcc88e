/**
 * What a host page may set: `--pain-care-font`, `-size`, `-ink`, `-paper`, `-accent`, `-line`, `-told`, `-radius`, `-padding`
 * and `-reserve`, the height that is kept free until the text is there.
 *
 * Of the host page's styles nothing else comes through: what its own rules say to the element is undone inside.
 *
 * A border without a colour has one where readers force their own colours, which takes backgrounds away.
 */
export const styleText = `
:host { display: block !important; visibility: visible !important; opacity: 1 !important; float: none !important; position: static !important; transform: none !important; overflow: visible !important; min-height: var(--pain-care-reserve, var(--r, 30rem)); }
:host(pain-care-search) { --r: 12rem; }
:host([hidden]) { display: none !important; }
.box { all: initial; display: block; box-sizing: border-box; color-scheme: inherit; --a: var(--pain-care-accent, #0b5c63); --i: var(--pain-care-ink, #1d2b2a); --q: #495654; --p: var(--pain-care-paper, transparent); --l: var(--pain-care-line, #cfc9bb); --t: var(--pain-care-told, #fbf0d3); font-family: inherit; font-family: var(--pain-care-font, inherit); font-size: var(--pain-care-size, max(16px, 1rem)); line-height: 1.6; color: var(--i); background: var(--p); padding: var(--pain-care-padding, var(--d, 0)); border-radius: var(--pain-care-radius, .5rem); overflow-wrap: anywhere; text-align: start; font-synthesis: none; }
@supports (color: light-dark(#000, #fff)) {
  .box { --a: var(--pain-care-accent, light-dark(#0b5c63, #83d4d6)); --i: var(--pain-care-ink, light-dark(#1d2b2a, #e9eeec)); --q: light-dark(#495654, #b1bcb9); --l: var(--pain-care-line, light-dark(#cfc9bb, #394544)); --t: var(--pain-care-told, light-dark(#fbf0d3, #3b3117)); }
  .box:not([data-look=auto]) { --p: var(--pain-care-paper, light-dark(#fff, #161d1e)); --d: 1rem; }
}
.box[data-look=light] { color-scheme: light; }
.box[data-look=dark] { color-scheme: dark; }
* { box-sizing: border-box; }
[lang]:is(:lang(ar), :lang(fa)) { line-height: 1.85; }
[lang]:is(:lang(zh), :lang(ja), :lang(ko)) { line-height: 1.75; }
:lang(ko) { word-break: keep-all; }
h2, h3, h4, h5, h6 { margin: 1.5rem 0 .4rem; font-size: 1.15em; line-height: 1.35; }
[part=title] { margin: 0 0 .75rem; font-size: 1.5em; line-height: 1.3; }
p, ul, dl { margin: 0 0 .75em; }
ul { padding-inline-start: 1.4em; }
li { margin-block: .3em; }
dt { font-weight: 600; }
dd { margin: 0 0 .6em; }
a { color: var(--a); text-underline-offset: .15em; }
[part=told], [part=note] { padding: .6em .9em; border: 1px solid transparent; border-radius: .5rem; background: var(--t); }
[part=told], [part=foot] { font-size: .95em; }
[part=foot] { margin-top: 1.5em; padding-top: .9em; border-top: 1px solid var(--l); color: var(--q); }
[part=items] { list-style: none; padding: 0; }
[part=item] a { display: inline-block; min-height: 44px; padding-top: .6em; font-weight: 600; }
[part=language] { display: block; margin: 0 0 1em; }
select, input, button { min-height: 44px; max-width: 100%; padding: .4em .7em; border: 1px solid var(--q); border-radius: .5rem; background: transparent; color: inherit; font: inherit; }
option { color: CanvasText; background: Canvas; }
form { display: flex; flex-wrap: wrap; gap: .5em; margin: 0 0 1em; }
form label { flex: 1 0 100%; }
input { flex: 1 1 12em; }
:focus-visible { outline: 3px solid var(--a); outline-offset: 2px; }
@media print { .box { color: #000; background: none; } [part=language], form { display: none; } section { break-inside: avoid; } }
`;

let sheet: CSSStyleSheet | undefined;

/** One for all on a page: a host's policy of styles says nothing of sheets that a script makes (CSSOM). */
export function style(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styleText);
  }
  return sheet;
}
