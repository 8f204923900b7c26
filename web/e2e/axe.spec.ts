import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './workbench';

const VIEWS = ['canvas', 'activities', 'map', 'interview', 'review', 'guides', 'guides/key-activities', 'text', 'history'];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a view shows only when it is asked to. */
const MORE: Readonly<Record<string, readonly ((page: Page) => Promise<unknown>)[]>> = {
  canvas: [
    (page) => page.getByRole('tab', { name: 'Guide' }).click().then(() => page.locator('.panel-guide').waitFor()),
    async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('Pick typical');
      await page.keyboard.press('Enter');
      await page.locator('.catalogue').first().waitFor();
    },
  ],
  map: [
    (page) => page.getByRole('button', { name: 'How blocks relate' }).click().then(() => page.locator('.picture img').waitFor()),
    (page) => page.getByRole('button', { name: 'Mind map' }).click().then(() => page.locator('.picture img').waitFor()),
  ],
  history: [(page) => page.getByRole('button', { name: 'As it grows' }).click().then(() => page.locator('.picture img').waitFor())],
};

async function faults(page: Page, where: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.map(
    (v) =>
      `${where} ${v.id}: ${v.help}\n  ${v.nodes
        .slice(0, 4)
        .map((n) => n.html.slice(0, 160) + '\n    ' + (n.failureSummary ?? '').replaceAll('\n', ' ').slice(0, 300))
        .join('\n  ')}`,
  );
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds no fault in any view, ${scheme}`, async ({ browser, workbench }) => {
    test.setTimeout(600_000);
    const id = await workbench.model('everything-wrong');
    const page = await (await browser.newContext({ colorScheme: scheme, locale: 'en-GB' })).newPage();
    for (const path of ['/', '/guides', '/guides/channels', ...VIEWS.map((view) => `/m/${id}/${view}`)]) {
      await page.goto(workbench.address + path);
      await expect(page.locator('main')).toBeVisible();
      await expect(page.locator('.waiting')).toHaveCount(0);
      if (path.endsWith('canvas')) {
        await page.locator('.finding-dot').first().waitFor();
        await page.locator('.note-face').first().click();
      }
      expect.soft(await faults(page, path)).toEqual([]);
      for (const [index, more] of (MORE[path.split('/').at(-1) ?? ''] ?? []).entries()) {
        await more(page);
        expect.soft(await faults(page, `${path} ${index}`)).toEqual([]);
      }
    }
  });
}
