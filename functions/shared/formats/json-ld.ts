import { kindOf } from '../domain/topic.ts';
import type { Section } from '../domain/topic.ts';
import type { TopicPage } from './topic-page.ts';

/** What our sections are about, in schema.org's HealthAspectEnumeration; those that it has no word for are left out. */
const aspects: Readonly<Record<string, string>> = {
  overview: 'OverviewHealthAspect',
  'what-it-is': 'OverviewHealthAspect',
  'how-it-works': 'HowItWorksHealthAspect',
  'why-it-helps': 'BenefitsHealthAspect',
  'what-it-helps': 'MayTreatHealthAspect',
  treatments: 'TreatmentsHealthAspect',
  'next-step': 'GettingAccessHealthAspect',
};

/** What a member's value may be; undefined members are left out of the JSON. */
type Node = Readonly<Record<string, unknown>>;

/** Describes a topic in schema.org's words, in the shape that national health services publish. */
export function writeJsonLd(page: TopicPage): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...describePage(page) });
}

function describePage(page: TopicPage): Node {
  const { title, summary, self, served, source, translation, sections, terms, related } = page;
  const isTranslation = translation.status !== 'original';
  const others = page.versions.filter(({ tag }) => tag !== served.tag);
  const original = page.versions.find(({ tag }) => tag === source);
  return {
    '@type': 'MedicalWebPage',
    '@id': self,
    url: self,
    name: title,
    description: summary,
    inLanguage: served.tag,
    isAccessibleForFree: true,
    dateModified: translation.updatedAt,
    lastReviewed: translation.reviewedAt,
    // Who the reviewers are is the clinic's to know; it answers for them.
    reviewedBy: translation.reviewedAt === undefined ? undefined : organization(page),
    publisher: organization(page),
    audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    creativeWorkStatus: isTranslation ? page.label : undefined,
    translationOfWork: isTranslation && original ? work(original) : undefined,
    workTranslation: isTranslation || others.length === 0 ? undefined : others.map(work),
    breadcrumb: breadcrumb(page),
    about: about(page),
    hasPart: sections.map(describeSection),
    mentions: terms.map(({ term, definition }) => ({
      '@type': 'DefinedTerm',
      name: term,
      description: definition,
    })),
    relatedLink: related.map(({ href }) => href),
  };
}

function organization({ clinic }: TopicPage): Node | undefined {
  const { name, phone, address, website } = clinic;
  if (name === undefined) return undefined;
  return { '@type': 'MedicalClinic', name, telephone: phone, address, url: website };
}

function work({ href, tag }: { href: string; tag: string }): Node {
  return { '@type': 'MedicalWebPage', '@id': href, url: href, inLanguage: tag };
}

function breadcrumb({ id, title, home, list, self, t }: TopicPage): Node {
  const steps = [
    { name: t('kinds.pages.title'), url: home },
    { name: t(`kinds.${kindOf(id)}.title`), url: list },
    { name: title, url: self },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: { '@type': 'WebPage', '@id': url, url },
    })),
  };
}

/** Treatments are therapies; a condition names what may treat it. Other kinds are about none of these. */
function about({
  id,
  title,
  summary,
  related,
  regions,
  codes,
  servedT,
}: TopicPage): Node | undefined {
  const bodyLocation = regions.map((region) =>
    servedT(`regions.names.${region}`, { defaultValue: region }),
  );
  if (kindOf(id) === 'treatments') {
    return { '@type': 'MedicalTherapy', name: title, description: summary, bodyLocation };
  }
  if (kindOf(id) !== 'conditions') return undefined;
  return {
    '@type': 'MedicalCondition',
    name: title,
    description: summary,
    possibleTreatment: related
      .filter((other) => kindOf(other.id) === 'treatments')
      .map(({ title: name, href }) => ({ '@type': 'MedicalTherapy', name, url: href })),
    code: codes.length === 0 ? undefined : codes.map(medicalCode),
  };
}

function medicalCode(codeValue: string): Node {
  return { '@type': 'MedicalCode', codeValue, codingSystem: 'ICD-10-CM' };
}

function describeSection({ id, heading, blocks }: Section): Node {
  const aspect = aspects[id];
  return {
    '@type': 'HealthTopicContent',
    headline: heading,
    hasHealthAspect: aspect && `https://schema.org/${aspect}`,
    hasPart: blocks.map((block) => ({
      '@type': 'WebPageElement',
      text: block.type === 'list' ? block.items.join('\n') : block.text,
    })),
  };
}
