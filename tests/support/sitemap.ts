import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';
import { validateXML } from 'xmllint-wasm';

const schema = await readFile(join(import.meta.dirname, 'sitemap.rng'), 'utf8');

/** A page as a sitemap tells of it. */
export interface SitemapEntry {
  readonly loc: string;
  readonly lastmod: string | undefined;
  /** Addresses by the languages that they are for. */
  readonly versions: ReadonlyMap<string, string>;
}

/**
 * Holds texts to the protocol of sitemaps.
 *
 * @param sitemaps by names that complaints start with
 * @returns what is wrong with them; empty where nothing is
 */
export async function sitemapFaults(sitemaps: Readonly<Record<string, string>>): Promise<string[]> {
  const xml = Object.entries(sitemaps).map(([fileName, contents]) => ({ fileName, contents }));
  try {
    const { errors } = await validateXML({ xml, schema, extension: 'relaxng' });
    return errors.map(({ rawMessage }) => rawMessage);
  } catch (error) {
    // A text that is no XML at all is no answer that xmllint gives, but one that it refuses to give.
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** Reads a sitemap, or a sitemap of sitemaps, whose entries have no versions. */
export function readSitemap(xml: string): SitemapEntry[] {
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml');
  return elementsOf(root.documentElement).map((entry) => {
    const parts = elementsOf(entry);
    const textOf = (name: string) => parts.find(({ localName }) => localName === name)?.textContent;
    const links = parts.filter(({ localName }) => localName === 'link');
    const versions = links.map((link): [string, string] => [
      link.getAttribute('hreflang') ?? '',
      link.getAttribute('href') ?? '',
    ]);
    if (new Map(versions).size < links.length) throw new Error('A language has two versions');
    return {
      loc: textOf('loc') ?? '',
      lastmod: textOf('lastmod') ?? undefined,
      versions: new Map(versions),
    };
  });
}

function elementsOf(parent: Element | null): Element[] {
  return [...(parent?.children ?? [])];
}
