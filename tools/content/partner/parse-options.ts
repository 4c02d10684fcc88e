import { InvalidArgumentError } from 'commander';
import {
  isAccent,
  isPartnerId,
  isPartnerName,
  isPartnerOrigin,
  maxOrigins,
  partnerForms,
} from '../../../functions/shared/domain/partner.ts';

export function parseId(text: string): string {
  if (isPartnerId(text)) return text;
  throw new InvalidArgumentError(`It must be ${partnerForms.id}.`);
}

export function parsePartnerName(text: string): string {
  const name = text.trim();
  if (isPartnerName(name)) return name;
  throw new InvalidArgumentError(`It must be ${partnerForms.name}.`);
}

/** Gathers the origins of an option that may be repeated. */
export function parseOrigin(text: string, others: readonly string[] = []): readonly string[] {
  if (!isPartnerOrigin(text)) {
    const meant = originIn(text);
    const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
    throw new InvalidArgumentError(`It must be ${partnerForms.origin}.${hint}`);
  }
  const origins = [...new Set([...others, text])];
  if (origins.length <= maxOrigins) return origins;
  throw new InvalidArgumentError(`A partner has at most ${maxOrigins} origins.`);
}

export function parseAccent(text: string): string {
  const accent = text.toLowerCase();
  if (isAccent(accent)) return accent;
  throw new InvalidArgumentError(`It must be ${partnerForms.accent}.`);
}

/** The origin in what somebody copied from a browser, if there is one. */
function originIn(text: string): string | undefined {
  const address = text.includes('://') ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { origin } = new URL(address);
  return [origin, origin.replace(/^http:/, 'https:')].find(isPartnerOrigin);
}
