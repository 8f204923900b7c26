import { block, expect, note, saved, test } from './workbench';

test('creates, renames, moves, links and removes by keyboard alone', async ({ page, workbench }) => {
  const id = await workbench.model();
  await page.goto(`${workbench.address}/m/${id}/canvas`);
  await note(page, 'Mill in the valley').focus();
  await page.keyboard.press('n');
  await page.keyboard.type('Yeast maker');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(block(page, 'key-partners').locator('.add')).toBeFocused();
  await note(page, 'Yeast maker').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.type(' of old');
  await page.keyboard.press('Enter');
  await expect(note(page, 'Yeast maker of old')).toBeFocused();
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: 'Key resources' }).press('Enter');
  await expect(block(page, 'key-resources').locator('.note', { hasText: 'Yeast maker of old' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'moved to Key resources' })).toHaveCount(1);
  await note(page, 'Yeast maker of old').focus();
  await page.keyboard.press('Delete');
  await expect(note(page, 'Yeast maker of old')).toHaveCount(0);
  await saved(page);
  expect(await workbench.text(id)).not.toContain('Yeast');
});

test('walks over the canvas with arrow keys and finds commands by name', async ({ page, workbench }) => {
  const id = await workbench.model();
  await page.goto(`${workbench.address}/m/${id}/canvas`);
  await note(page, 'Mill in the valley').focus();
  await page.keyboard.press('ArrowDown');
  await expect(note(page, 'Flour wholesaler')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(block(page, 'key-activities').locator('.note-face:focus')).toHaveCount(1);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('history');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/history$/);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('keyboard');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});

test('puts notes in another order, with comments and undo', async ({ page, workbench }) => {
  const id = await workbench.model();
  const before = await workbench.text(id);
  await page.goto(`${workbench.address}/m/${id}/canvas`);
  await note(page, 'Source flour and ingredients').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(block(page, 'key-activities').locator('.note-face').first()).toContainText('Source flour');
  await expect(note(page, 'Source flour and ingredients')).toBeFocused();
  await saved(page);
  const after = await workbench.text(id);
  expect(after.indexOf('source-ingredients:\n')).toBeLessThan(after.indexOf('bake:\n'));
  await page.keyboard.press('Control+z');
  await saved(page);
  await expect.poll(() => workbench.text(id)).toBe(before);
});
