import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './workbench';

const VIEWS = ['canvas', 'activities', 'map', 'text', 'history'];

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds no fault in any view, ${scheme}`, async ({ browser, workbench }) => {
    test.setTimeout(180_000);
    const id = await workbench.model('everything-wrong');
    const page = await (await browser.newContext({ colorScheme: scheme, locale: 'en-GB' })).newPage();
    const pages = ['/', ...VIEWS.map((view) => `/m/${id}/${view}`)];
    for (const path of pages) {
      await page.goto(workbench.address + path);
      await expect(page.locator('main')).toBeVisible();
      await expect(page.locator('.waiting')).toHaveCount(0);
      if (path.endsWith('canvas')) {
        await page.locator('.finding-dot').first().waitFor();
        await page.locator('.note-face').first().click();
      }
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      const faults = violations.map((v) => `${path} ${v.id}: ${v.help}\n  ${v.nodes.slice(0, 4).map((n) => n.html.slice(0, 160) + '\n    ' + (n.failureSummary ?? '').replaceAll('\n', ' ').slice(0, 300)).join('\n  ')}`);
      expect.soft(faults).toEqual([]);
    }
  });
}
