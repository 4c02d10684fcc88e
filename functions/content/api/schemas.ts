import {
  coverage,
  currentRelease,
  glossary,
  health,
  home,
  locales,
  notice,
  regions,
} from './answers/pages.ts';
import * as c from './answers/common.ts';
import {
  embeddedIndex,
  embeddedList,
  embeddedSearch,
  embeddedTopic,
  oembed,
} from './answers/embeds.ts';
import { infobuttonFeed } from './answers/infobutton.ts';
import { problem } from './answers/problem.ts';
import { syncEntry, syncPage } from './answers/sync.ts';
import { searchResult, topic, topicList, topicSummary } from './answers/topics.ts';

/** What answers are made of, by the names that the description of the API gives them. */
export const schemas = {
  Topic: topic,
  TopicSummary: topicSummary,
  TopicList: topicList,
  SearchResult: searchResult,
  Home: home,
  Glossary: glossary,
  Notice: notice,
  Regions: regions,
  SyncPage: syncPage,
  SyncEntry: syncEntry,
  InfobuttonFeed: infobuttonFeed,
  EmbeddedTopic: embeddedTopic,
  EmbeddedIndex: embeddedIndex,
  EmbeddedList: embeddedList,
  EmbeddedSearch: embeddedSearch,
  Oembed: oembed,
  Locales: locales,
  Coverage: coverage,
  CurrentRelease: currentRelease,
  Health: health,
  Problem: problem,
  LocaleEnvelope: c.locale,
  Resolved: c.resolved,
  Translation: c.translation,
  ToldTranslation: c.toldTranslation,
  InterfaceLanguage: c.interfaceLanguage,
  HelpNotice: c.notice,
  Clinic: c.clinic,
  Section: c.section,
  Term: c.term,
} as const;
export type SchemaName = keyof typeof schemas;
