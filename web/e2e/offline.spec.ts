import { block, expect, note, saved, test } from './workbench';

test('edits made offline survive a closed tab and arrive once', async ({ browser, workbench }) => {
  const id = await workbench.model();
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(`${workbench.address}/m/${id}/canvas`);
  await expect(note(page, 'Bake bread overnight')).toBeVisible();
  await saved(page);
  await workbench.kill();
  await expect(page.locator('.saved')).toContainText('Offline');
  await block(page, 'key-partners').getByRole('button', { name: /Add to/ }).click();
  await page.keyboard.type('Dairy');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Egg farm');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.locator('.saved')).toContainText('2 changes kept here');
  await page.close();
  await workbench.start();
  const again = await context.newPage();
  await again.goto(`${workbench.address}/m/${id}/canvas`);
  await expect(note(again, 'Dairy')).toBeVisible();
  await saved(again);
  const text = await workbench.text(id);
  expect(text.match(/Dairy/g)).toHaveLength(1);
  expect(text.match(/Egg farm/g)).toHaveLength(1);
});

test('a browser that was away comes back to what others did', async ({ browser, workbench }) => {
  const id = await workbench.model();
  const away = await browser.newContext({ locale: 'en-GB' });
  const page = await away.newPage();
  const other = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await page.goto(`${workbench.address}/m/${id}/canvas`);
  await other.goto(`${workbench.address}/m/${id}/canvas`);
  await expect(note(page, 'Bake bread overnight')).toBeVisible();
  await page.route('**/live*', (route) => route.abort());
  await page.evaluate(() => window.dispatchEvent(new Event('offline')));
  await away.setOffline(true);
  await note(other, 'Mill in the valley').focus();
  await other.keyboard.press('Enter');
  await other.keyboard.type('Mill on the hill');
  await other.keyboard.press('Enter');
  await saved(other);
  await away.setOffline(false);
  await page.unroute('**/live*');
  await expect(note(page, 'Mill on the hill')).toBeVisible();
});
