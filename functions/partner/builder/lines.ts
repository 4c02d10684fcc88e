import type { ComponentScript } from '../component-files.ts';
import {
  elementOf,
  fragmentAddress,
  jsonLdAddress,
  writeElement,
  writeFrame,
  type Embedded,
} from './embedded.ts';
import { inlineStyle, styleRule, writeTag, type Pairs } from './markup.ts';

/** Where the service is, and what its scripts must be (Subresource Integrity). */
export interface Service {
  /** Without a slash at its end. */
  readonly base: string;
  readonly version: string;
  readonly integrity: Readonly<Record<ComponentScript, string>>;
}

/** What a practice copies. */
export interface Lines {
  readonly text: string;
  /** What a Content Security Policy must allow; undefined where visitors of the page ask us for nothing. */
  readonly policy: string | undefined;
  /** What does the same as the style attribute in the text, where a policy forbids such attributes. */
  readonly rule: string | undefined;
}

/** @returns HTML that can go into any page; for a server, the addresses of what it puts there */
export function writeLines(embedded: Embedded, service: Service): Lines {
  return writers[embedded.way](embedded, service);
}

type Write = (embedded: Embedded, service: Service) => Lines;

const writers: Readonly<Record<Embedded['way'], Write>> = {
  component(embedded, service) {
    const declarations: Pairs = [
      ['display', 'block'],
      // Kept free until the script is there, so that nothing moves then; the script keeps as much.
      ['min-height', `${embedded.reserve}rem`],
      ['--pain-care-accent', embedded.accent],
    ];
    const element = writeElement(embedded, [['style', inlineStyle(declarations)]]);
    return {
      text: `${writeScript('embed.js', service)}\n${element}`,
      policy: writePolicy(['script-src', 'connect-src'], service),
      rule: styleRule(elementOf(embedded), declarations),
    };
  },

  frame(embedded, service) {
    const declarations: Pairs = [
      ['width', '100%'],
      ['height', `${embedded.reserve}rem`],
      ['border', '0'],
    ];
    const frame = writeFrame(embedded, service.base, [['style', inlineStyle(declarations)]]);
    const selector = `iframe[src^="${service.base}/embed/"]`;
    return {
      // The script gives the frame its height: a page that can have none goes without.
      text: `${frame}\n${writeScript('frame.js', service)}`,
      policy: writePolicy(['frame-src', 'script-src'], service),
      rule: styleRule(selector, declarations),
    };
  },

  server(embedded, { base }) {
    const addresses = [fragmentAddress(embedded, base), jsonLdAddress(embedded, base)];
    const text = addresses.filter((address) => address !== undefined).join('\n');
    return { text, policy: undefined, rule: undefined };
  },
};

/** The script that the page loads: no other may come in its place. */
export function writeScript(name: ComponentScript, { base, version, integrity }: Service): string {
  return writeTag('script', [
    ['type', 'module'],
    ['src', `${base}/embed/v1/${version}/${name}`],
    ['integrity', integrity[name]],
    ['crossorigin', 'anonymous'],
  ]);
}

/** Addresses relative to a host have no origin that a policy could name. */
function writePolicy(directives: readonly string[], { base }: Service): string | undefined {
  if (base === '') return undefined;
  const { origin } = new URL(base);
  return directives.map((directive) => `${directive} ${origin}`).join('; ');
}
