import type { Clinic } from '../../shared/domain/clinic.ts';
import type { ShelfLocale } from './shelf.ts';

/** What is of a release as a whole, as a device hears it. */
export interface DeviceFrame {
  readonly release: string;
  /** Absolute URL that the service is known by; empty where that is not known. */
  readonly base: string;
  /** Tag of the locale that texts are written in first. */
  readonly source: string;
  readonly regions: readonly string[];
  readonly clinic: Clinic;
  /** Days that texts are shown without word from the service. */
  readonly maxAgeDays: number;
  /** Topics that must not be shown. */
  readonly recalled: readonly string[];
  readonly locales: readonly ShelfLocale[];
}

/** What a language needs beside its pack. */
export interface DeviceLanguage {
  readonly release: string;
  /** The pieces of the search index, as JSON. */
  readonly index: readonly string[];
  /** What a voice says instead of abbreviations. */
  readonly abbreviations: Readonly<Record<string, string>>;
}
