import { expect, note, saved, test } from './workbench';

test('shows what changed, element by element, and brings an earlier state back', async ({ page, workbench }) => {
  const id = await workbench.model();
  const first = await workbench.text(id);
  await page.goto(`${workbench.address}/m/${id}/canvas`);
  await note(page, 'Oven service firm').focus();
  await page.keyboard.press('Delete');
  await note(page, 'Mill in the valley').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Mill on the hill');
  await page.keyboard.press('Enter');
  await saved(page);
  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('button', { name: 'The beginning' }).click();
  await expect(page.locator('.differences > .changed', { hasText: 'Mill on the hill' })).toContainText('Mill in the valley');
  await expect(page.locator('.differences > .removed', { hasText: 'Oven service firm' })).toBeVisible();
  await page.getByRole('button', { name: 'Bring this back' }).click();
  await saved(page);
  await expect.poll(() => workbench.text(id)).toBe(first);
  await page.getByRole('link', { name: 'Canvas' }).click();
  await expect(note(page, 'Oven service firm')).toBeVisible();
});

test('stops an activity on the map and shows what falls', async ({ page, workbench }) => {
  const id = await workbench.model();
  await page.goto(`${workbench.address}/m/${id}/map`);
  await page.getByRole('button', { name: 'Stop Bake bread overnight' }).click();
  await expect(page.locator('.reading')).toContainText('100 %');
  await expect(page.locator('.falls')).toContainText('Morning subscription');
});
