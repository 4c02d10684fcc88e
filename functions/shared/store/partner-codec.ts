import * as v from 'valibot';
import { canonicalizeTag } from '../domain/language-tag.ts';
import {
  isAccent,
  isPartnerId,
  isPartnerName,
  isPartnerOrigin,
  maxOrigins,
  partnerForms,
  partnerStatuses,
  themeModes,
  type Partner,
} from '../domain/partner.ts';
import { InvalidPartnerError } from './errors.ts';

const text = (isRight: (value: string) => boolean, form: string) =>
  v.pipe(v.string(), v.check(isRight, `must be ${form}`));

/** What a later version of this code adds to partners is passed over. */
const partnerSchema = v.object({
  id: text(isPartnerId, partnerForms.id),
  name: text(isPartnerName, partnerForms.name),
  origins: v.pipe(
    v.array(text(isPartnerOrigin, partnerForms.origin)),
    v.minLength(1, 'must name an origin'),
    v.maxLength(maxOrigins, `must not name more than ${maxOrigins}`),
    v.check((origins) => new Set(origins).size === origins.length, 'must not repeat an origin'),
  ),
  locale: v.exactOptional(text((tag) => canonicalizeTag(tag) === tag, 'a canonical language tag')),
  theme: v.exactOptional(
    v.object({
      mode: v.exactOptional(v.picklist(themeModes)),
      accent: v.exactOptional(text(isAccent, partnerForms.accent)),
    }),
  ),
  status: v.picklist(partnerStatuses),
});

/**
 * @returns a partner as it is stored
 * @throws InvalidPartnerError where it is none
 */
export function encodePartner(partner: Partner): string {
  return JSON.stringify(parse(partner.id, partner));
}

/** @throws InvalidPartnerError where the body is not that of such a partner */
export function decodePartner(id: string, body: string): Partner {
  const partner = parse(id, parseJson(id, body));
  if (partner.id !== id) throw new InvalidPartnerError(id, [`id: it is ${partner.id}`]);
  return partner;
}

function parse(id: string, value: unknown): Partner {
  const result = v.safeParse(partnerSchema, value);
  if (result.success) return result.output;
  const complaints = result.issues.map(
    (issue) => `${v.getDotPath(issue) ?? 'it'}: ${issue.message}`,
  );
  throw new InvalidPartnerError(id, complaints);
}

function parseJson(id: string, body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new InvalidPartnerError(id, ['it is not JSON'], { cause });
  }
}
