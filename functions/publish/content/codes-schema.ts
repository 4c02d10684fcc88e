import * as v from 'valibot';
import { date, topicId } from './schemas.ts';
import { hasVerhoeffDigit } from './verhoeff.ts';

/** From `A00` to `A00.0000`: the second place is a digit, the others may be letters. */
const diagnosis = v.pipe(
  v.string(),
  v.regex(/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/, 'must be an ICD-10-CM code: M54.16'),
);

const procedure = v.pipe(v.string(), v.regex(/^\d{5}$/, 'must be a CPT code: five digits'));

/** SNOMED CT numbers concepts, descriptions and relations; the two digits before the last of a concept are 00 or 10. */
const concept = v.pipe(
  v.string(),
  v.check(
    (digits) => /^[1-9]\d{2,14}[01]0\d$/.test(digits) && hasVerhoeffDigit(digits),
    'must be the identifier of a SNOMED CT concept',
  ),
);

const year = v.pipe(v.number(), v.integer());

function topicsWith<S extends v.GenericSchema<string>>(code: S) {
  return v.record(
    topicId,
    v.pipe(
      v.array(code),
      v.minLength(1, 'must have codes'),
      v.check((codes) => new Set(codes).size === codes.length, 'must not repeat a code'),
    ),
  );
}

/** Editions of ICD-10-CM are of a fiscal year, from October to September; the other systems have none by year. */
export const codesSchema = v.strictObject({
  'icd-10-cm': v.exactOptional(
    v.pipe(
      v.strictObject({
        year,
        validFrom: date,
        validUntil: date,
        checkedAgainst: v.exactOptional(year),
        topics: topicsWith(diagnosis),
      }),
      v.forward(
        v.check(
          ({ validFrom, validUntil }) => validFrom <= validUntil,
          'must not be before validFrom',
        ),
        ['validUntil'],
      ),
    ),
  ),
  cpt: v.exactOptional(v.strictObject({ topics: topicsWith(procedure) })),
  'snomed-ct': v.exactOptional(v.strictObject({ topics: topicsWith(concept) })),
});
