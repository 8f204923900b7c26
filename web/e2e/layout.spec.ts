import { expect, note, test } from './workbench';

test('no two elements of the map overlap, also when some have fallen', async ({ page, workbench }) => {
  const id = await workbench.model();
  await page.goto(`${workbench.address}/m/${id}/map`);
  await page.getByRole('button', { name: 'Stop Bake bread overnight' }).click();
  await expect(page.locator('.falls')).toContainText('Morning subscription');
  const boxes = await page.locator('.map-node').evaluateAll((nodes) => nodes.map((n) => n.getBoundingClientRect().toJSON() as DOMRect));
  const overlaps = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom));
  expect(overlaps).toEqual([]);
  for (const stop of await page.locator('.map-node .stop').all()) {
    expect((await stop.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  }
});

test('the document is never higher than the window, and nothing covers the view of a phone', async ({ page, workbench }) => {
  const id = await workbench.model();
  for (const [width, height] of [[1440, 900], [1024, 768], [390, 844]] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(`${workbench.address}/m/${id}/canvas`);
    await note(page, 'Bake bread overnight').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  }
  const view = await page.locator('#view').boundingBox();
  const handle = await page.locator('.sheet-handle').boundingBox();
  expect((view?.y ?? 0) + (view?.height ?? 0)).toBeLessThanOrEqual(handle?.y ?? 0);
});

test('a link is chosen, not proposed', async ({ page, workbench }) => {
  const id = await workbench.model();
  await page.goto(`${workbench.address}/m/${id}/canvas`);
  await note(page, 'Bake bread overnight').focus();
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog', { name: 'Link Bake bread overnight' });
  await expect(dialog.getByLabel('With')).toHaveValue('');
  await expect(dialog.getByRole('button', { name: 'Link', exact: true })).toBeDisabled();
});

test('an address that leads nowhere says so, with a way home', async ({ page, workbench }) => {
  await page.goto(`${workbench.address}/nonsense`);
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
  await page.getByRole('button', { name: 'To the models' }).click();
  await expect(page).toHaveURL(`${workbench.address}/`);
  await page.goto(`${workbench.address}/guides/nope`);
  await expect(page.getByRole('alert')).toContainText('There is no guide of this name');
});
