import { languageChoice } from '../pages/language-choice.ts';
import type { View } from './view.ts';

/** Addresses of pages below a locale, as our own pages write them. */
const pagePath = /^(\/[a-z0-9-]{1,80}){0,2}(\?[a-z0-9=&/%-]{1,500})?$/i;

/** The choice of a language; with `?for=`, of that for a page. */
export const languagesView: View = {
  path: '/languages',
  show(scene, { query }) {
    const wanted = query.get('for') ?? '';
    const path = pagePath.test(wanted) ? wanted : '';
    return {
      title: scene.t('kiosk.chooseLanguage'),
      path: '/languages',
      up: path,
      alternates: [],
      main: languageChoice(scene, path),
    };
  },
};
