import { codeSystems, isCodeSystem, type CodeSystem } from '../../shared/domain/codes.ts';

/** What record systems call the systems of codes, in letters and digits: HL7 v2’s table 0396, FHIR’s addresses, and plain names. */
const names: Readonly<Record<string, CodeSystem>> = {
  icd10cm: 'icd-10-cm',
  i10c: 'icd-10-cm',
  httphl7orgfhirsidicd10cm: 'icd-10-cm',
  cpt: 'cpt',
  cpt4: 'cpt',
  c4: 'cpt',
  httpwwwamaassnorggocpt: 'cpt',
  snomedct: 'snomed-ct',
  snomed: 'snomed-ct',
  sct: 'snomed-ct',
  httpsnomedinfosct: 'snomed-ct',
};

const byOid = new Map<string, CodeSystem>(
  Object.keys(codeSystems)
    .filter(isCodeSystem)
    .map((system) => [codeSystems[system], system]),
);

/**
 * @param text an object identifier, `urn:oid:` before it or not, or a name in use: `ICD-10-CM`, `SNOMED CT`
 * @returns undefined where it is none of the systems that topics have codes of
 */
export function codeSystemOf(text: string): CodeSystem | undefined {
  const name = text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return (
    byOid.get(text.replace(/^urn:oid:/i, '')) ??
    (Object.hasOwn(names, name) ? names[name] : undefined)
  );
}
