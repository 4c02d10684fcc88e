// Generated from the API’s description by `node tools/generate-client-types.ts`. Do not edit it.

/**
 * What a device keeps or drops.
 */
export type SyncEntry =
  | {
      type: 'topic';
      /**
       * The name of a topic, the same in every language: `treatments/nerve-blocks`.
       */
      id: string;
      kind: 'treatments' | 'benefits' | 'conditions' | 'criteria' | 'pages';
      /**
       * Topics of a kind stand in the order of their places.
       */
      place: number;
      /**
       * A SHA-256 in hexadecimal: it changes when, and only when, what it names changes.
       */
      version: string;
      locale: Resolved;
      translation: Translation;
      title: string;
      summary: string;
      sections: Section[];
      /**
       * Medical words, explained in plain words.
       */
      terms: Term[];
      /**
       * A device passes over those that it does not have: they may be recalled.
       *
       * Items: The name of a topic, the same in every language: `treatments/nerve-blocks`.
       */
      related: string[];
      /**
       * Parts of the body: ids of `/v1/{locale}/regions`.
       */
      regions: string[];
      /**
       * Items: A BCP 47 language tag: `zh-Hans`.
       */
      alternates: string[];
    }
  | {
      type: 'strings';
      /**
       * A SHA-256 in hexadecimal: it changes when, and only when, what it names changes.
       */
      version: string;
      /**
       * The interface’s words, nested, in i18next’s JSON format v4.
       */
      strings: {
        [k: string]: unknown;
      };
    }
  | {
      type: 'glossary';
      /**
       * A SHA-256 in hexadecimal: it changes when, and only when, what it names changes.
       */
      version: string;
      locale: Resolved;
      translation: Translation;
      /**
       * Medical words, explained in plain words.
       */
      terms: Term[];
    }
  | {
      type: 'removed';
      /**
       * The name of a topic, the same in every language: `treatments/nerve-blocks`.
       */
      id: string;
    }
  | {
      type: 'recalled';
      /**
       * The name of a topic, the same in every language: `treatments/nerve-blocks`.
       */
      id: string;
      recalledAt: string;
    };
export type EmbeddedIndex = EmbeddedList | EmbeddedSearch;
/**
 * How a site shows a page of ours (oembed.com). `link` where no site may show it in a frame.
 */
export type Oembed =
  | {
      type: 'rich';
      version: '1.0';
      /**
       * In the language of the text.
       */
      title: string;
      /**
       * The clinic.
       */
      author_name?: string;
      author_url?: string;
      provider_name: string;
      /**
       * An absolute address.
       */
      provider_url: string;
      /**
       * Seconds.
       */
      cache_age: number;
      width: number;
      height: number;
      /**
       * A frame, and nothing else.
       */
      html: string;
    }
  | {
      type: 'link';
      version: '1.0';
      /**
       * In the language of the text.
       */
      title: string;
      /**
       * The clinic.
       */
      author_name?: string;
      author_url?: string;
      provider_name: string;
      /**
       * An absolute address.
       */
      provider_url: string;
      /**
       * Seconds.
       */
      cache_age: number;
    };

/**
 * A topic, whole.
 */
export interface Topic {
  /**
   * The name of a topic, the same in every language: `treatments/nerve-blocks`.
   */
  id: string;
  kind: 'treatments' | 'benefits' | 'conditions' | 'criteria' | 'pages';
  locale: LocaleEnvelope;
  translation: ToldTranslation;
  interface: InterfaceLanguage;
  /**
   * The release that the answer comes from.
   */
  release: string;
  /**
   * Changes when the texts do. What is recalled changes `release` alone.
   */
  version: string;
  title: string;
  summary: string;
  sections: Section[];
  /**
   * Medical words, explained in plain words.
   */
  terms: Term[];
  /**
   * Parts of the body: ids of `/v1/{locale}/regions`.
   */
  regions: string[];
  related: TopicSummary[];
  notice: HelpNotice;
  links: {
    /**
     * An absolute address.
     */
    self: string;
    /**
     * The same in each language that has it.
     */
    alternates: {
      /**
       * A BCP 47 language tag: `zh-Hans`.
       */
      locale: string;
      /**
       * An absolute address.
       */
      href: string;
    }[];
    /**
     * An absolute address.
     */
    notice: string;
    /**
     * An absolute address.
     */
    jsonld: string;
    /**
     * An absolute address.
     */
    html: string;
    /**
     * An absolute address.
     */
    md: string;
    /**
     * An absolute address.
     */
    txt: string;
  };
}
export interface LocaleEnvelope {
  /**
   * What was asked for.
   */
  requested: string;
  /**
   * What the text is in.
   */
  served: string;
  /**
   * The direction that the language is written in.
   */
  dir: 'ltr' | 'rtl';
  isFallback: boolean;
  /**
   * Why the text is in the language that it is in. `exact`: the very one; `regional`: the same language and script from elsewhere; `fallback`: there is none in the language; `unreviewed`, `stale`: there is one, and the policy holds it back.
   */
  reason: 'exact' | 'regional' | 'fallback' | 'unreviewed' | 'stale';
  /**
   * Of a fallback: why, in the reader’s own language.
   */
  message?: string;
}
export interface ToldTranslation {
  /**
   * `machine` where any part of the text was made by one.
   */
  method: 'original' | 'human' | 'machine';
  status: 'original' | 'reviewed' | 'unreviewed';
  reviewedAt?: string;
  /**
   * When the text last changed; a review is no change.
   */
  updatedAt?: string;
  /**
   * What the source tells has changed since the translation was made.
   */
  stale: boolean;
  /**
   * What a reader must be told, in the reader’s own language.
   */
  label?: string;
}
export interface InterfaceLanguage {
  /**
   * A BCP 47 language tag: `zh-Hans`.
   */
  locale: string;
  /**
   * The direction that the language is written in.
   */
  dir: 'ltr' | 'rtl';
  translation: ToldTranslation;
}
export interface Section {
  /**
   * The same in every language.
   */
  id: string;
  heading: string;
  blocks: (
    | {
        type: 'paragraph';
        text: string;
      }
    | {
        type: 'list';
        items: string[];
      }
    | {
        type: 'note';
        text: string;
      }
  )[];
}
export interface Term {
  id: string;
  term: string;
  definition: string;
}
/**
 * A topic as a list shows it.
 */
export interface TopicSummary {
  /**
   * The name of a topic, the same in every language: `treatments/nerve-blocks`.
   */
  id: string;
  kind: 'treatments' | 'benefits' | 'conditions' | 'criteria' | 'pages';
  title: string;
  summary: string;
  locale: Resolved;
  translation: Translation;
  /**
   * A SHA-256 in hexadecimal: it changes when, and only when, what it names changes.
   */
  version: string;
  /**
   * Parts of the body: ids of `/v1/{locale}/regions`.
   */
  regions?: string[];
  links: {
    /**
     * An absolute address.
     */
    self: string;
  };
}
export interface Resolved {
  /**
   * A BCP 47 language tag: `zh-Hans`.
   */
  served: string;
  /**
   * The direction that the language is written in.
   */
  dir: 'ltr' | 'rtl';
  isFallback: boolean;
  /**
   * Why the text is in the language that it is in. `exact`: the very one; `regional`: the same language and script from elsewhere; `fallback`: there is none in the language; `unreviewed`, `stale`: there is one, and the policy holds it back.
   */
  reason: 'exact' | 'regional' | 'fallback' | 'unreviewed' | 'stale';
}
export interface Translation {
  /**
   * `machine` where any part of the text was made by one.
   */
  method: 'original' | 'human' | 'machine';
  status: 'original' | 'reviewed' | 'unreviewed';
  reviewedAt?: string;
  /**
   * When the text last changed; a review is no change.
   */
  updatedAt?: string;
  /**
   * What the source tells has changed since the translation was made.
   */
  stale: boolean;
}
export interface HelpNotice {
  /**
   * A BCP 47 language tag: `zh-Hans`.
   */
  locale: string;
  /**
   * The direction that the language is written in.
   */
  dir: 'ltr' | 'rtl';
  title: string;
  text: string;
}
/**
 * The topics of a kind, in their order.
 */
export interface TopicList {
  id: 'treatments' | 'benefits' | 'conditions' | 'criteria' | 'pages';
  kind: 'treatments' | 'benefits' | 'conditions' | 'criteria' | 'pages';
  locale: LocaleEnvelope;
  translation: ToldTranslation;
  interface: InterfaceLanguage;
  /**
   * The release that the answer comes from.
   */
  release: string;
  /**
   * Changes when the texts do. What is recalled changes `release` alone.
   */
  version: string;
  title: string;
  summary: string;
  /**
   * How many topics there are on all pages.
   */
  count: number;
  page: {
    number: number;
    count: number;
  };
  items: {
    /**
     * The name of a topic, the same in every language: `treatments/nerve-blocks`.
     */
    id: string;
    kind: 'treatments' | 'benefits' | 'conditions' | 'criteria' | 'pages';
    title: string;
    summary: string;
    locale: Resolved;
    translation: Translation;
    /**
     * A SHA-256 in hexadecimal: it changes when, and only when, what it names changes.
     */
    version: string;
    /**
     * Parts of the body: ids of `/v1/{locale}/regions`.
     */
    regions?: string[];
    links: {
      /**
       * An absolute address.
       */
      self: string;
    };
    /**
     * With `include=related`.
     */
    related?: {
      /**
       * The name of a topic, the same in every language: `treatments/nerve-blocks`.
       */
      id: string;
      kind: 'treatments' | 'benefits' | 'conditions' | 'criteria' | 'pages';
      title: string;
      locale: {
        /**
         * A BCP 47 language tag: `zh-Hans`.
         */
        served: string;
        /**
         * The direction that the language is written in.
         */
        dir: 'ltr' | 'rtl';
      };
      links: {
        /**
         * An absolute address.
         */
        self: string;
      };
    }[];
  }[];
  notice: HelpNotice;
  links: {
    /**
     * An absolute address.
     */
    self: string;
    /**
     * The same in each language that has it.
     */
    alternates: {
      /**
       * A BCP 47 language tag: `zh-Hans`.
       */
      locale: string;
      /**
       * An absolute address.
       */
      href: string;
    }[];
    /**
     * An absolute address.
     */
    notice: string;
    /**
     * An absolute address.
     */
    previous?: string;
    /**
     * An absolute address.
     */
    next?: string;
  };
}
/**
 * The topics that say what a reader looks for, the best first.
 */
export interface SearchResult {
  id: 'search';
  kind: 'search';
  locale: LocaleEnvelope;
  translation: ToldTranslation;
  interface: InterfaceLanguage;
  /**
   * The release that the answer comes from.
   */
  release: string;
  /**
   * Changes when the texts do. What is recalled changes `release` alone.
   */
  version: string;
  title: string;
  /**
   * How many topics there are, or what to do where there are none.
   */
  summary: string;
  query: string;
  count: number;
  items: {
    /**
     * The name of a topic, the same in every language: `treatments/nerve-blocks`.
     */
    id: string;
    kind: 'treatments' | 'benefits' | 'conditions' | 'criteria' | 'pages';
    title: string;
    summary: string;
    locale: Resolved;
    translation: Translation;
    /**
     * A SHA-256 in hexadecimal: it changes when, and only when, what it names changes.
     */
    version: string;
    /**
     * Parts of the body: ids of `/v1/{locale}/regions`.
     */
    regions?: string[];
    links: {
      /**
       * An absolute address.
       */
      self: string;
    };
    titleMatches: [number, number][];
    /**
     * A part of the text that says what was looked for; absent where the topic was found by another name.
     */
    snippet?: {
      /**
       * `summary`, or the id of a section.
       */
      from: string;
      text: string;
      matches: [number, number][];
    };
  }[];
  notice: HelpNotice;
  links: {
    /**
     * An absolute address.
     */
    self: string;
    /**
     * The same in each language that has it.
     */
    alternates: {
      /**
       * A BCP 47 language tag: `zh-Hans`.
       */
      locale: string;
      /**
       * An absolute address.
       */
      href: string;
    }[];
    /**
     * An absolute address.
     */
    notice: string;
  };
}
/**
 * The introduction, what there is to read, and how to get help.
 */
export interface Home {
  id: 'home';
  kind: 'home';
  locale: LocaleEnvelope;
  translation: ToldTranslation;
  interface: InterfaceLanguage;
  /**
   * The release that the answer comes from.
   */
  release: string;
  /**
   * Changes when the texts do. What is recalled changes `release` alone.
   */
  version: string;
  title: string;
  summary: string;
  sections: Section[];
  /**
   * Medical words, explained in plain words.
   */
  terms: Term[];
  kinds: {
    kind: 'treatments' | 'benefits' | 'conditions' | 'criteria' | 'pages';
    title: string;
    summary: string;
    count: number;
    /**
     * The count in words: `7 treatments`.
     */
    label: string;
    links: {
      /**
       * An absolute address.
       */
      self: string;
    };
  }[];
  clinic: Clinic;
  notice: HelpNotice;
  links: {
    /**
     * An absolute address.
     */
    self: string;
    /**
     * The same in each language that has it.
     */
    alternates: {
      /**
       * A BCP 47 language tag: `zh-Hans`.
       */
      locale: string;
      /**
       * An absolute address.
       */
      href: string;
    }[];
    /**
     * An absolute address.
     */
    notice: string;
  };
}
export interface Clinic {
  name?: string;
  phone?: string;
  address?: string;
  website?: string;
}
/**
 * What medical words mean, in plain words.
 */
export interface Glossary {
  id: 'glossary';
  kind: 'glossary';
  locale: LocaleEnvelope;
  translation: ToldTranslation;
  interface: InterfaceLanguage;
  /**
   * The release that the answer comes from.
   */
  release: string;
  /**
   * Changes when the texts do. What is recalled changes `release` alone.
   */
  version: string;
  title: string;
  summary: string;
  /**
   * Medical words, explained in plain words.
   */
  terms: Term[];
  notice: HelpNotice;
  links: {
    /**
     * An absolute address.
     */
    self: string;
    /**
     * The same in each language that has it.
     */
    alternates: {
      /**
       * A BCP 47 language tag: `zh-Hans`.
       */
      locale: string;
      /**
       * An absolute address.
       */
      href: string;
    }[];
    /**
     * An absolute address.
     */
    notice: string;
  };
}
/**
 * The notice of free language help (45 CFR 92.11).
 */
export interface Notice {
  id: 'notice';
  kind: 'notice';
  locale: LocaleEnvelope;
  translation: ToldTranslation;
  interface: InterfaceLanguage;
  /**
   * The release that the answer comes from.
   */
  release: string;
  /**
   * Changes when the texts do. What is recalled changes `release` alone.
   */
  version: string;
  title: string;
  text: string;
  clinic: Clinic;
  links: {
    /**
     * An absolute address.
     */
    self: string;
    /**
     * The same in each language that has it.
     */
    alternates: {
      /**
       * A BCP 47 language tag: `zh-Hans`.
       */
      locale: string;
      /**
       * An absolute address.
       */
      href: string;
    }[];
    /**
     * An absolute address.
     */
    notice: string;
  };
}
/**
 * The parts of the body, and what there is to read of each.
 */
export interface Regions {
  id: 'regions';
  kind: 'regions';
  locale: LocaleEnvelope;
  translation: ToldTranslation;
  interface: InterfaceLanguage;
  /**
   * The release that the answer comes from.
   */
  release: string;
  /**
   * Changes when the texts do. What is recalled changes `release` alone.
   */
  version: string;
  title: string;
  summary: string;
  items: {
    id: string;
    title: string;
    kinds: {
      conditions: {
        count: number;
        links: {
          /**
           * An absolute address.
           */
          self: string;
        };
      };
      treatments: {
        count: number;
        links: {
          /**
           * An absolute address.
           */
          self: string;
        };
      };
    };
  }[];
  notice: HelpNotice;
  links: {
    /**
     * An absolute address.
     */
    self: string;
    /**
     * The same in each language that has it.
     */
    alternates: {
      /**
       * A BCP 47 language tag: `zh-Hans`.
       */
      locale: string;
      /**
       * An absolute address.
       */
      href: string;
    }[];
    /**
     * An absolute address.
     */
    notice: string;
  };
}
/**
 * Entries for a device. It shows them when it has the last page.
 */
export interface SyncPage {
  id: 'pack' | 'sync';
  kind: 'sync';
  locale: {
    /**
     * A BCP 47 language tag: `zh-Hans`.
     */
    requested: string;
    /**
     * A BCP 47 language tag: `zh-Hans`.
     */
    served: string;
    /**
     * The direction that the language is written in.
     */
    dir: 'ltr' | 'rtl';
    autonym: string;
    isFallback: false;
    /**
     * Why the text is in the language that it is in. `exact`: the very one; `regional`: the same language and script from elsewhere; `fallback`: there is none in the language; `unreviewed`, `stale`: there is one, and the policy holds it back.
     */
    reason: 'exact' | 'regional' | 'fallback' | 'unreviewed' | 'stale';
  };
  interface: InterfaceLanguage;
  /**
   * A SHA-256 in hexadecimal: it changes when, and only when, what it names changes.
   */
  release: string;
  publishedAt: string;
  /**
   * The release that the device has; null for one that has nothing.
   */
  since: string | null;
  /**
   * Parts of the body: ids of `/v1/{locale}/regions`.
   */
  regions: string[];
  clinic: Clinic;
  notice: HelpNotice;
  entries: SyncEntry[];
  /**
   * On the last page: what to sync with the next time. It is of this language and this release.
   */
  token?: string;
  links: {
    /**
     * The next page; absent on the last one.
     */
    next?: string;
    /**
     * On the last page: where to sync the next time.
     */
    sync?: string;
  };
}
/**
 * What there is to read about a code: an Atom feed in JSON.
 */
export interface InfobuttonFeed {
  feed: {
    xsi: 'http://www.w3.org/2001/XMLSchema-instance';
    /**
     * The address of the service, with a slash at its end.
     */
    base: string;
    /**
     * What the feed’s own words are in.
     */
    lang: string;
    title: {
      _value: string;
      type: 'text';
    };
    subtitle: {
      _value: string;
      type: 'text';
    };
    author: {
      name: {
        _value: string;
      };
      uri: {
        _value: string;
      };
    };
    updated: {
      _value: string;
    };
    id: {
      _value: string;
    };
    /**
     * What was asked for: parameters and their values.
     */
    category: {
      scheme: string;
      term: string;
    }[];
    entry: {
      title: {
        _value: string;
        type: 'text';
      };
      /**
       * What the text is in.
       */
      lang: string;
      link: {
        /**
         * An absolute address.
         */
        href: string;
        rel: 'alternate';
        /**
         * A BCP 47 language tag: `zh-Hans`.
         */
        hreflang: string;
      }[];
      /**
       * Of the topic and the language of its text; it never changes.
       */
      id: {
        _value: string;
      };
      /**
       * What a reader must be told of the text, and the whole text, in HTML.
       */
      summary: {
        _value: string;
        type: 'html';
      };
      /**
       * The day that the text last changed.
       */
      updated: {
        _value: string;
      };
    }[];
  };
}
/**
 * A topic, whole, for another’s page.
 */
export interface EmbeddedTopic {
  /**
   * The name of a topic, the same in every language: `treatments/nerve-blocks`.
   */
  id: string;
  /**
   * The reader’s language.
   */
  own: {
    /**
     * A BCP 47 language tag: `zh-Hans`.
     */
    tag: string;
    /**
     * The direction that the language is written in.
     */
    dir: 'ltr' | 'rtl';
  };
  /**
   * Those that a reader may change to, the own among them.
   */
  languages: {
    /**
     * A BCP 47 language tag: `zh-Hans`.
     */
    tag: string;
    /**
     * The direction that the language is written in.
     */
    dir: 'ltr' | 'rtl';
    autonym: string;
  }[];
  /**
   * What a reader must be told: why the text is in another language, and who has checked it.
   */
  told: string[];
  /**
   * Whose text it is, in words.
   */
  from?: string;
  notice: {
    title: string;
    text: string;
  };
  /**
   * The same on our own pages.
   */
  href: string;
  words: {
    language: string;
    open: string;
  };
  /**
   * What the text is in.
   */
  served: {
    /**
     * A BCP 47 language tag: `zh-Hans`.
     */
    tag: string;
    /**
     * The direction that the language is written in.
     */
    dir: 'ltr' | 'rtl';
  };
  title: string;
  summary: string;
  sections: Section[];
  glossary?: {
    title: string;
    /**
     * Medical words, explained in plain words.
     */
    terms: Term[];
  };
  /**
   * When the text was last reviewed, in words.
   */
  reviewed?: string;
}
/**
 * The first 60 topics of a kind, for another’s page.
 */
export interface EmbeddedList {
  id: 'treatments' | 'benefits' | 'conditions' | 'criteria' | 'pages';
  /**
   * The reader’s language.
   */
  own: {
    /**
     * A BCP 47 language tag: `zh-Hans`.
     */
    tag: string;
    /**
     * The direction that the language is written in.
     */
    dir: 'ltr' | 'rtl';
  };
  /**
   * Those that a reader may change to, the own among them.
   */
  languages: {
    /**
     * A BCP 47 language tag: `zh-Hans`.
     */
    tag: string;
    /**
     * The direction that the language is written in.
     */
    dir: 'ltr' | 'rtl';
    autonym: string;
  }[];
  /**
   * What a reader must be told: why the text is in another language, and who has checked it.
   */
  told: string[];
  /**
   * Whose text it is, in words.
   */
  from?: string;
  notice: {
    title: string;
    text: string;
  };
  /**
   * The same on our own pages.
   */
  href: string;
  words: {
    language: string;
    open: string;
  };
  title: string;
  items: {
    /**
     * The name of a topic, the same in every language: `treatments/nerve-blocks`.
     */
    id: string;
    title: string;
    summary: string;
    /**
     * A BCP 47 language tag: `zh-Hans`.
     */
    tag: string;
    /**
     * The direction that the language is written in.
     */
    dir: 'ltr' | 'rtl';
    /**
     * An absolute address.
     */
    href: string;
  }[];
}
/**
 * What a search on another’s page needs.
 */
export interface EmbeddedSearch {
  /**
   * The reader’s language.
   */
  own: {
    /**
     * A BCP 47 language tag: `zh-Hans`.
     */
    tag: string;
    /**
     * The direction that the language is written in.
     */
    dir: 'ltr' | 'rtl';
  };
  /**
   * Those that a reader may change to, the own among them.
   */
  languages: {
    /**
     * A BCP 47 language tag: `zh-Hans`.
     */
    tag: string;
    /**
     * The direction that the language is written in.
     */
    dir: 'ltr' | 'rtl';
    autonym: string;
  }[];
  /**
   * What a reader must be told: why the text is in another language, and who has checked it.
   */
  told: string[];
  /**
   * Whose text it is, in words.
   */
  from?: string;
  notice: {
    title: string;
    text: string;
  };
  /**
   * The same on our own pages.
   */
  href: string;
  words: {
    language: string;
    open: string;
  };
  title: string;
  field: string;
  /**
   * What a reader is told where nothing is found.
   */
  none: string;
  /**
   * Where to search: `?q=` is added.
   */
  search: string;
  /**
   * Where the topics are that are found: an id is added.
   */
  topics: string;
}
/**
 * The languages in their own names, and how much of each there is.
 */
export interface Locales {
  /**
   * A SHA-256 in hexadecimal: it changes when, and only when, what it names changes.
   */
  release: string;
  /**
   * A BCP 47 language tag: `zh-Hans`.
   */
  source: string;
  /**
   * Which translations may be served.
   */
  policy: 'reviewed-only' | 'labelled';
  kindPolicies?: {
    [k: string]: 'reviewed-only' | 'labelled';
  };
  locales: {
    /**
     * A BCP 47 language tag: `zh-Hans`.
     */
    tag: string;
    /**
     * The language’s own name for itself.
     */
    autonym: string;
    /**
     * The direction that the language is written in.
     */
    dir: 'ltr' | 'rtl';
    /**
     * ISO 15924.
     */
    script: string;
    /**
     * Items: A BCP 47 language tag: `zh-Hans`.
     */
    fallbacks: string[];
    coverage: {
      topics: number;
      own: number;
      fallback: number;
      complete: number;
      missing: number;
      reviewed: number;
      unreviewed: number;
      stale: number;
      flagged: number;
    };
    interface: Translation;
    links: {
      /**
       * An absolute address.
       */
      self: string;
    };
  }[];
}
/**
 * What is translated, reviewed and stale, language by language.
 */
export interface Coverage {
  /**
   * A SHA-256 in hexadecimal: it changes when, and only when, what it names changes.
   */
  release: string;
  /**
   * A BCP 47 language tag: `zh-Hans`.
   */
  source: string;
  /**
   * Which translations may be served.
   */
  policy: 'reviewed-only' | 'labelled';
  kindPolicies?: {
    [k: string]: 'reviewed-only' | 'labelled';
  };
  coverage: {
    /**
     * A BCP 47 language tag: `zh-Hans`.
     */
    locale: string;
    topics: number;
    own: number;
    fallback: number;
    complete: number;
    missing: number;
    reviewed: number;
    unreviewed: number;
    stale: number;
    flagged: number;
    kinds: {
      treatments: {
        topics: number;
        own: number;
        fallback: number;
        complete: number;
        missing: number;
        reviewed: number;
        unreviewed: number;
        stale: number;
        flagged: number;
      };
      benefits: {
        topics: number;
        own: number;
        fallback: number;
        complete: number;
        missing: number;
        reviewed: number;
        unreviewed: number;
        stale: number;
        flagged: number;
      };
      conditions: {
        topics: number;
        own: number;
        fallback: number;
        complete: number;
        missing: number;
        reviewed: number;
        unreviewed: number;
        stale: number;
        flagged: number;
      };
      criteria: {
        topics: number;
        own: number;
        fallback: number;
        complete: number;
        missing: number;
        reviewed: number;
        unreviewed: number;
        stale: number;
        flagged: number;
      };
      pages: {
        topics: number;
        own: number;
        fallback: number;
        complete: number;
        missing: number;
        reviewed: number;
        unreviewed: number;
        stale: number;
        flagged: number;
      };
    };
  }[];
}
/**
 * The release that is live.
 */
export interface CurrentRelease {
  /**
   * A SHA-256 in hexadecimal: it changes when, and only when, what it names changes.
   */
  release: string;
  parent: string | null;
  publishedAt: string;
  /**
   * Which translations may be served.
   */
  policy: 'reviewed-only' | 'labelled';
  kindPolicies?: {
    [k: string]: 'reviewed-only' | 'labelled';
  };
  topics: number;
  /**
   * Items: A BCP 47 language tag: `zh-Hans`.
   */
  locales: string[];
}
/**
 * `stale`: the database is away, and the release in memory is served.
 */
export interface Health {
  status: 'ok' | 'stale' | 'unavailable';
  /**
   * A SHA-256 in hexadecimal: it changes when, and only when, what it names changes.
   */
  release?: string;
}
/**
 * Why there is no answer (RFC 9457).
 */
export interface Problem {
  type:
    | 'urn:problem-type:carelingua:malformed-request'
    | 'urn:problem-type:carelingua:invalid-parameter'
    | 'urn:problem-type:carelingua:suspended'
    | 'urn:problem-type:carelingua:not-found'
    | 'urn:problem-type:carelingua:unknown-locale'
    | 'urn:problem-type:carelingua:unknown-topic'
    | 'urn:problem-type:carelingua:method-not-allowed'
    | 'urn:problem-type:carelingua:not-acceptable'
    | 'urn:problem-type:carelingua:recalled'
    | 'urn:problem-type:carelingua:token-expired'
    | 'urn:problem-type:carelingua:internal-error'
    | 'urn:problem-type:carelingua:unavailable';
  /**
   * In the reader’s own language.
   */
  title: string;
  status: number;
  detail?: string;
  /**
   * The name of the parameter that cannot be used.
   */
  parameter?: string;
  /**
   * What there is instead: languages, kinds, topics or parts of the body.
   */
  available?: (
    | string
    | {
        /**
         * A BCP 47 language tag: `zh-Hans`.
         */
        locale: string;
        [k: string]: unknown;
      }
  )[];
  /**
   * The methods that the address takes.
   */
  allowed?: string[];
  /**
   * Where a device starts again whose token is too old.
   */
  restart?: string;
}
