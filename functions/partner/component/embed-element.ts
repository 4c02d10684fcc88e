import type { EmbedFrame } from '../embed/embed-data.ts';
import { element } from './element.ts';
import { load, RefusalError, service } from './load.ts';
import { followPageLanguage, languageAround } from './page-language.ts';
import { style } from './style.ts';
import { writeFoot, writeLink, writeRefusal, type Level } from './write.ts';

/** How far below the window what is embedded is fetched already. */
const ahead = '600px';
const languageTag = /^[a-z0-9]{2,8}(-[a-z0-9]{1,8}){0,8}$/i;
const partnerName = /^[a-z0-9-]{3,40}$/;

/**
 * What the elements have in common: they show something of ours in a language, and let the reader change it.
 *
 * Events, which go up through the host's page: `pain-care-load` {subject, locale}, `pain-care-language` {locale} where the
 * reader changes it, `pain-care-error` {type}.
 */
export abstract class EmbedElement<T extends EmbedFrame> extends HTMLElement {
  static readonly observedAttributes: readonly string[] = [
    'topic',
    'kind',
    'lang',
    'look',
    'level',
    'partner',
  ];

  readonly #box = element('div', { class: 'box', part: 'box' });
  #watch: { readonly disconnect: () => void } | undefined;
  #chosen: string | undefined;
  /** The language that the page names for it, when it was last looked at. */
  #named: string | undefined;
  /** The address that is shown or on its way. */
  #address: string | undefined;
  #shown: { readonly address: string; readonly subject: string; readonly data: T } | undefined;

  /** Path below the language: `treatments/nerve-blocks`. */
  protected abstract subject(): string;
  protected abstract write(data: T): readonly (Node | undefined)[];
  protected reviewed(_data: T): string | undefined {
    return undefined;
  }

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [style()];
    root.append(this.#box);
  }

  connectedCallback(): void {
    const watch = new IntersectionObserver(
      (entries) => {
        // Off the page meanwhile, or on it again under another watch.
        if (this.#watch !== watch || !entries.some(({ isIntersecting }) => isIntersecting)) return;
        watch.disconnect();
        this.#watch = followPageLanguage(() => this.#follow());
        void this.#show();
      },
      { rootMargin: ahead },
    );
    watch.observe(this);
    this.#watch = watch;
  }

  disconnectedCallback(): void {
    this.#watch?.disconnect();
    this.#watch = undefined;
    // Nobody reads what is still on its way; back on the page, it is asked for anew.
    this.#address = undefined;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (now === before) return;
    if (name === 'lang') this.#chosen = undefined;
    if (this.#address !== undefined) void this.#show();
  }

  /** @returns the level that headings start at; 2 unless told */
  protected level(): Level {
    const level = this.getAttribute('level');
    if (level === '3') return 3;
    return level === '4' ? 4 : 2;
  }

  /** Where the page changed the language around the element, its readers now read that one. */
  #follow(): void {
    if (languageAround(this) === this.#named) return;
    this.#chosen = undefined;
    void this.#show();
  }

  async #show(): Promise<void> {
    this.#named = languageAround(this);
    const wanted = this.#chosen ?? this.#named ?? '';
    const address = this.#addressIn(languageTag.test(wanted) ? wanted : undefined);
    this.#box.dataset['look'] = this.getAttribute('look') ?? 'auto';
    // Only its looks have changed.
    const known = this.#address === address ? this.#shown : undefined;
    this.#address = address;
    this.#box.setAttribute('aria-busy', 'true');
    try {
      const data = known?.address === address ? known.data : await this.#load(address);
      if (this.#address === address) {
        this.#put(data);
        this.#shown = { address, subject: this.subject(), data };
        this.#say('load', { subject: this.subject(), locale: data.own.tag });
      }
    } catch (error) {
      if (this.#address === address) this.#fail(error);
    }
  }

  /** A page in a language that we lack: its reader's browser may name one that we have. */
  async #load(address: string): Promise<T> {
    try {
      return await load<T>(address);
    } catch (error) {
      if (!(error instanceof RefusalError) || !error.type.endsWith('unknown-locale')) throw error;
      return load<T>(this.#addressIn(undefined));
    }
  }

  #addressIn(tag: string | undefined): string {
    const partner = this.getAttribute('partner') ?? '';
    const query = partnerName.test(partner) ? `?partner=${partner}` : '';
    return `${service}/embed/${tag === undefined ? '' : `${tag}/`}${this.subject()}.json${query}`;
  }

  #put(data: T): void {
    const hadFocus = this.shadowRoot?.activeElement?.getAttribute('part') === 'languages';
    const { own } = data;
    this.#box.lang = own.tag;
    this.#box.dir = own.dir;
    const languages = this.#languages(data);
    this.#box.replaceChildren(
      ...[languages, ...this.write(data), writeFoot(data, this.reviewed(data))].filter(
        (node) => node !== undefined,
      ),
    );
    this.#box.removeAttribute('aria-busy');
    if (hadFocus) languages.querySelector('select')?.focus();
  }

  #languages({ own, languages, words }: T): HTMLElement {
    const select = element(
      'select',
      { part: 'languages' },
      ...languages.map(({ tag, dir, autonym }) => {
        const option = element('option', { value: tag, lang: tag, dir }, autonym);
        option.selected = tag === own.tag;
        return option;
      }),
    );
    select.addEventListener('change', () => {
      this.#chosen = select.value;
      this.#say('language', { locale: select.value });
      void this.#show();
    });
    return element('label', { part: 'language' }, `${words.language}: `, select);
  }

  #fail(error: unknown): void {
    const isRefusal = error instanceof RefusalError;
    const shown = this.#shown;
    // A text stays where the network fails that was to bring it in another language.
    if (!isRefusal && shown?.subject === this.subject()) {
      this.#address = shown.address;
      this.#chosen = shown.data.own.tag;
      this.#put(shown.data);
    } else {
      this.#shown = undefined;
      this.#tell(isRefusal ? error : undefined);
    }
    this.#say('error', { type: isRefusal ? error.type : 'network' });
  }

  /** A plain word in the reader's language where the service has one; and what the page's own author wrote. */
  #tell(refusal: RefusalError | undefined): void {
    const fallback = this.querySelector('a');
    const link = fallback && writeLink(fallback.href, fallback.textContent, fallback.lang);
    // The link is in the language of the author's page, not in that of an earlier text.
    this.#box.removeAttribute('lang');
    this.#box.removeAttribute('dir');
    this.#box.removeAttribute('aria-busy');
    const told = refusal === undefined ? [] : writeRefusal(refusal);
    this.#box.replaceChildren(
      element('div', { part: 'told', role: 'status' }, ...told, link ?? undefined),
    );
  }

  #say(name: string, detail: Readonly<Record<string, string>>): void {
    this.dispatchEvent(
      new CustomEvent(`pain-care-${name}`, { detail, bubbles: true, composed: true }),
    );
  }
}
