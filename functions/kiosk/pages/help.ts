import { html } from 'hono/html';
import type { Clinic } from '../../shared/domain/clinic.ts';
import { noticeOf, type Notice } from '../../shared/i18n/notice.ts';
import type { Translate } from '../../shared/i18n/translator.ts';
import type { Scene } from '../scene.ts';
import type { Html } from './page-content.ts';

/** The notice of language assistance (45 CFR 92.11). */
export function help({ t, shelf }: Scene): Html {
  const { title, text } = pageNotice(t, shelf.clinic);
  return html`<section class="help" aria-labelledby="help">
    <h2 id="help">${title}</h2>
    <p>${text}</p>
  </section>`;
}

/** The notice, its phone number in one piece: no line may end within it. */
export function pageNotice(t: Translate, clinic: Clinic): Notice {
  const { phone } = clinic;
  // A space that does not break, and a word joiner on both sides of a hyphen (UAX 14).
  const whole = phone?.replaceAll(' ', '\u00a0').replaceAll('-', '\u2060-\u2060');
  return noticeOf(t, { ...clinic, phone: whole });
}

/** How to reach the clinic, each part kept in its own direction. */
export function clinicAddress({ t, shelf, mode }: Scene): Html {
  const { name, phone, address, website } = shelf.clinic;
  const parts = [
    name && html`<b><bdi>${name}</bdi></b>`,
    phone && linked(`tel:${phone.replaceAll(/[^+\d]/g, '')}`, phone),
    address && html`<bdi>${address}</bdi>`,
    website && linked(website, website),
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return html``;
  return html`<address aria-label="${t('page.clinic')}">
    ${parts.map((part) => html`<p>${part}</p>`)}
  </address>`;

  /** A screen that many share makes no calls and shows no other sites. */
  function linked(href: string, words: string) {
    const shown = html`<bdi dir="ltr" class="number">${words}</bdi>`;
    return mode === 'kiosk' ? shown : html`<a href="${href}">${shown}</a>`;
  }
}
