import type { Partner } from '../../shared/domain/partner.ts';
import type { EmbedQuery } from '../../shared/api/embed-parameters.ts';
import type { ComponentFiles } from '../component-files.ts';
import type { EmbedPath } from './embed-path.ts';

/** What an embed is made for. */
export interface Setting {
  readonly files: ComponentFiles;
  /** Which sites may show our pages in a frame. */
  readonly framing: 'registered' | 'all';
  readonly path: EmbedPath;
  readonly partner: Partner | undefined;
  readonly query: EmbedQuery;
}
