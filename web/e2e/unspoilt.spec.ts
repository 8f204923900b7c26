import type { Browser, Page } from '@playwright/test';
import { block, expect, note, saved, test } from './workbench';

async function opened(browser: Browser, address: string, width = 1440): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'en-GB', viewport: { width, height: 844 } })).newPage();
  await page.goto(address);
  await expect(note(page, 'Bake bread overnight')).toBeVisible();
  await saved(page);
  return page;
}

test('a view that cannot be fetched says so, and everything around it stays', async ({ page, workbench }) => {
  const id = await workbench.model();
  await page.route(/assets\/(Activities|Shortcuts)-.*\.js/, (route) => route.abort());
  await page.goto(`${workbench.address}/m/${id}/canvas`);
  await expect(note(page, 'Bake bread overnight')).toBeVisible();
  await page.getByRole('link', { name: 'Activities' }).click();
  const told = page.locator('main').getByRole('alert');
  await expect(told).toContainText('This view cannot be loaded while offline');
  await saved(page);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'That did not work' });
  await expect(dialog).toContainText('cannot be loaded while offline');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.unroute(/assets\/(Activities|Shortcuts)-.*\.js/);
  await told.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('row', { name: /Bake bread overnight/ })).toBeVisible();
});

test('every view is there when the workbench is away', async ({ page, workbench }) => {
  const id = await workbench.model();
  const fetched = page.waitForResponse(/assets\/History-.*\.js/);
  await page.goto(`${workbench.address}/m/${id}/canvas`);
  await fetched;
  await expect.poll(() => page.evaluate(() => performance.getEntriesByType('resource').filter((r) => /PanelGuide|ProposalsDialog/.test(r.name)).length)).toBeGreaterThan(0);
  await expect(note(page, 'Bake bread overnight')).toContainText('critical commodity');
  await workbench.kill();
  await expect(page.locator('.saved')).toContainText('Offline');
  await page.getByRole('link', { name: 'Activities' }).click();
  await expect(page.getByRole('row', { name: /Bake bread overnight/ })).toBeVisible();
  await page.getByRole('link', { name: 'Text' }).click();
  await expect(page.locator('.cm-content')).toContainText('Bake bread overnight');
  await workbench.start();
});

test('Escape after typing adds a note once and without a refusal', async ({ browser, workbench }) => {
  const id = await workbench.model();
  const page = await opened(browser, `${workbench.address}/m/${id}/canvas`);
  await block(page, 'key-partners').getByRole('button', { name: /Add to/ }).click();
  await page.keyboard.type('Dairy');
  await page.keyboard.press('Escape');
  await expect(note(page, 'Dairy')).toHaveCount(1);
  await saved(page);
  await expect(page.locator('.refused')).toHaveCount(0);
  expect((await workbench.text(id)).match(/Dairy/g)).toHaveLength(1);
  await block(page, 'key-partners').getByRole('button', { name: /Add to/ }).click();
  await page.keyboard.press('Escape');
  await saved(page);
  await expect(page.locator('.new-note')).toHaveCount(0);
});

test('a name typed for a note that somebody else removes is handed back', async ({ browser, workbench }) => {
  const id = await workbench.model();
  const address = `${workbench.address}/m/${id}/canvas`;
  const one = await opened(browser, address);
  const two = await opened(browser, address);
  await note(one, 'Oven service firm').focus();
  await one.keyboard.press('Enter');
  await one.keyboard.type('Ovens and more');
  await note(two, 'Oven service firm').focus();
  await two.keyboard.press('Delete');
  await expect(one.locator('.refused')).toContainText('"Oven service firm" was removed meanwhile; you had typed:');
  await expect(one.locator('.refused blockquote')).toHaveText('Ovens and more');
});

test('two who rename a note at once both hear of it', async ({ browser, workbench }) => {
  const id = await workbench.model();
  const address = `${workbench.address}/m/${id}/canvas`;
  const one = await opened(browser, address);
  const two = await opened(browser, address);
  await note(one, 'Mill in the valley').focus();
  await one.keyboard.press('Enter');
  await one.keyboard.type('Mill by the sea');
  await note(two, 'Mill in the valley').focus();
  await two.keyboard.press('Enter');
  await two.keyboard.type('Mill on the hill');
  await two.keyboard.press('Enter');
  await saved(two);
  await expect(one.locator('.rename')).toHaveValue('Mill by the sea');
  await one.waitForFunction(() => document.querySelector('.rename')?.getAttribute('aria-label')?.includes('hill'));
  await one.keyboard.press('Enter');
  await expect(one.locator('.toast')).toContainText('had called it "Mill on the hill" meanwhile. Your "Mill by the sea" stands.');
  await expect(two.locator('.toast')).toContainText('has just changed your "Mill on the hill" to "Mill by the sea".');
  await expect(note(two, 'Mill by the sea')).toBeVisible();
});

for (const width of [1440, 390]) {
  test(`removing keeps the focus near and can be taken back, ${width} wide`, async ({ browser, workbench }) => {
    const id = await workbench.model();
    const before = await workbench.text(id);
    const page = await opened(browser, `${workbench.address}/m/${id}/canvas`, width);
    const partners = block(page, 'key-partners');
    const names = await partners.locator('.note .title').allTextContents();
    await note(page, names[0] ?? '').focus();
    await page.keyboard.press('Delete');
    await expect(note(page, names[1] ?? '')).toBeFocused();
    await expect(page.locator('.toast')).toContainText(`${names[0]} removed`);
    for (let left = names.length - 1; left > 0; left--) {
      await page.keyboard.press('Delete');
      await expect(partners.locator('.note')).toHaveCount(left - 1);
    }
    await expect(partners.getByRole('button', { name: /Add to/ })).toBeFocused();
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await expect(note(page, names.at(-1) ?? '')).toBeVisible();
    await expect(page.locator('.toast')).toHaveCount(0);
    const undo = page.locator('.topbar').getByRole('button', { name: 'Undo' });
    while (await undo.isEnabled()) {
      await undo.click();
    }
    await saved(page);
    await expect.poll(() => workbench.text(id)).toBe(before);
    await expect(page.locator('.topbar').getByRole('button', { name: 'Redo' })).toBeEnabled();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
