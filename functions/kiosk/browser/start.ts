/**
 * What runs before a page is shown: how the reader wants to see it, what a shared screen must do from the first touch on,
 * and then the page's script. It is the only script that is in a page; the policy names it by its hash, and lets it load the
 * other (CSP Level 3, `strict-dynamic`).
 */
import { guardScreen } from './guard-screen.ts';
import { recallComfort } from './memory.ts';
import { shareScreen } from './shared-screen.ts';

const root = document.documentElement;
const own = document.currentScript;
root.classList.add('scripted');
recallComfort(root);
if (root.dataset['mode'] === 'kiosk') {
  shareScreen(root);
  guardScreen(root);
}

if (own instanceof HTMLScriptElement) {
  const { src = '', integrity = '' } = own.dataset;
  const policy = window.trustedTypes?.createPolicy('start', { createScriptURL: (url) => url });
  const script = document.createElement('script');
  script.type = 'module';
  script.integrity = integrity;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types know no trusted script's address yet
  script.src = (policy?.createScriptURL(src) ?? src) as string;
  document.head.append(script);
}
