import { Hono, type Context } from 'hono';
import type { Assets } from './assets.ts';
import { attract } from './pages/attract.ts';
import { writeDocument } from './pages/document.ts';
import { languageChoice } from './pages/language-choice.ts';
import type { PageContent } from './pages/page-content.ts';
import { toldAlone } from './pages/told-alone.ts';
import type { Place } from './place.ts';
import type { Mode, Scene } from './scene.ts';
import type { Shelf, ShelfLocale } from './shelf/shelf.ts';
import { compareView } from './views/compare.ts';
import { homeView } from './views/home.ts';
import { kindView } from './views/kind.ts';
import { languagesView } from './views/languages.ts';
import { problemPage } from './views/problem.ts';
import { questionsView } from './views/questions.ts';
import { searchView } from './views/search.ts';
import { topicView } from './views/topic.ts';
import type { View } from './views/view.ts';
import { regionView, whereView } from './views/where.ts';
import { wordsView } from './views/words.ts';

/** The first that matches answers: fixed words stand before kinds. */
const views: readonly View[] = [
  homeView,
  languagesView,
  whereView,
  regionView,
  searchView,
  compareView,
  questionsView,
  wordsView,
  kindView,
  topicView,
];

/** A page, whole. */
export interface Page {
  readonly status: 200 | 404 | 410 | 503;
  /** Tags of the languages that it is in (RFC 9110 §8.5). */
  readonly languages: string;
  readonly html: string;
}

export interface SiteOptions {
  readonly mode: Mode;
  readonly assets: Assets;
  /** What pages are made from, for a request. */
  readonly sourceOf: (c: Context) => { readonly shelf: Shelf; readonly place: Place };
  /** Sends a page, made anew or remembered. */
  readonly send: (c: Context, make: () => Promise<Page>) => Promise<Response>;
  /** Sends a reader on to the address of a page under another name. */
  readonly redirect: (c: Context, address: string) => Response;
}

/** The pages, by their addresses below `/kiosk` or `/read`: the same on a server and on a device without a network. */
export function createSite({ mode, assets, sourceOf, send, redirect }: SiteOptions): Hono {
  // With a slash at its end or not, an address means the same.
  const site = new Hono({ strict: false });

  for (const path of ['/', '/languages']) {
    site.get(path, async (c) =>
      send(c, async () => {
        const scene = await sceneOf(c, undefined);
        return write(scene, path === '/' && mode === 'kiosk' ? await greet(scene) : choose(scene));
      }),
    );
  }
  for (const view of views) {
    site.get(`/:locale${view.path}`, async (c) => show(c, view));
  }
  site.get('*', async (c) =>
    send(c, async () => {
      const tag = c.req.path.split('/').find((part) => isTag(c, part));
      const scene = await sceneOf(c, tag);
      return write(scene, problemPage(scene, 'notFound'));
    }),
  );
  return site;

  async function show(c: Context, view: View): Promise<Response> {
    const { shelf, place } = sourceOf(c);
    const wanted = c.req.param('locale') ?? '';
    const match = shelf.matcher.match(wanted);
    if (match !== undefined && match.locale.tag !== wanted) {
      const { pathname, search } = new URL(c.req.url);
      const [, rest = ''] = /\/(?:kiosk|read)\/[^/]+(.*)$/.exec(pathname) ?? [];
      return redirect(c, `${place[mode]}/${match.locale.tag}${rest}${search}`);
    }
    return send(c, async () => {
      const scene = await sceneOf(c, match?.locale.tag);
      if (match === undefined) return write(scene, unknownLanguage(scene));
      if (view.isClinical === true && !shelf.isFresh) return write(scene, tooOld(scene));
      const query = new URL(c.req.url).searchParams;
      const content = await view.show(scene, { params: c.req.param(), query });
      return write(
        scene,
        content ?? problemPage(scene, view.path.includes(':slug') ? 'unknownTopic' : 'notFound'),
      );
    });
  }

  function isTag(c: Context, part: string): boolean {
    return sourceOf(c).shelf.locales.some(({ tag }) => tag === part);
  }

  /** @param tag of the reader's language; undefined where that is not known */
  async function sceneOf(c: Context, tag: string | undefined): Promise<Scene> {
    const { shelf, place } = sourceOf(c);
    const { matcher } = shelf;
    const locale =
      (tag === undefined ? undefined : matcher.match(tag)?.locale) ??
      matcher.negotiate(undefined).locale;
    const book = await shelf.open(locale);
    return { mode, place, assets, shelf, locale, book, t: book.t };
  }
}

async function greet(scene: Scene): Promise<PageContent> {
  const greetings = await Promise.all(
    scene.shelf.locales.map(async (locale: ShelfLocale) => {
      const { t } = await scene.shelf.open(locale);
      return { locale, t };
    }),
  );
  return {
    title: scene.t('kiosk.title'),
    path: '',
    alternates: [],
    main: attract(scene, greetings),
    isFirst: true,
  };
}

function choose(scene: Scene): PageContent {
  const { t } = scene;
  return {
    title: t('kiosk.chooseLanguage'),
    description: t('kiosk.summary'),
    path: '',
    alternates: [],
    main: languageChoice(scene, ''),
  };
}

/** A device that was alone for too long may have missed a recall. */
function tooOld({ t }: Scene): PageContent {
  return { ...toldAlone(t('old.title'), t('old.text')), status: 503, path: '', up: '' };
}

/** A language that we lack: those that we have are the way on. */
function unknownLanguage(scene: Scene): PageContent {
  return { ...choose(scene), status: 404, title: scene.t('problems.unknownLocale.title') };
}

async function write(scene: Scene, content: PageContent): Promise<Page> {
  const html = await writeDocument(scene, content);
  const languages = [...new Set([scene.locale.tag, content.titleIn ?? scene.locale.tag])];
  return {
    status: content.status ?? 200,
    languages: languages.join(', '),
    html: html.toString(),
  };
}
