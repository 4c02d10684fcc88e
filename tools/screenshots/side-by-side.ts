import type { Browser } from 'playwright-core';

/** Sets pictures beside each other, each as wide as is said, in one file. */
export async function sideBySide(
  browser: Browser,
  pictures: readonly Buffer[],
  width: number,
  file: string,
): Promise<void> {
  const images = pictures.map(
    (picture) => `<img width="${width}" src="data:image/png;base64,${picture.toString('base64')}">`,
  );
  const page = await browser.newPage({
    viewport: { width: pictures.length * (width + 16), height: 100 },
  });
  await page.setContent(
    `<style>body{display:flex;align-items:start;gap:16px;margin:0;padding:0 8px;width:max-content}img{border-radius:12px}</style>${images.join('')}`,
  );
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}
