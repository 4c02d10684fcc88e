/** A library in the bundle looks whether it may make code of text, which the page's policy would report. */
export const quietScript = 'globalThis.__zod_globalConfig = { jitless: true };\n';

/** Starts Scalar with everything off that would ask another host. */
export const startScript = `import { createApiReference } from './standalone.esm.js';

const place = document.querySelector('#reference');
createApiReference(place, {
  url: place.dataset.description,
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: 'never',
  persistAuth: false,
});
`;
