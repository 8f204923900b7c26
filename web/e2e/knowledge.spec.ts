import { readFileSync } from 'node:fs';
import { block, expect, note, saved, test } from './workbench';

test('the lens changes what stands where, and loses nothing', async ({ page, workbench }) => {
  const id = await workbench.model();
  const before = await workbench.text(id);
  await page.goto(`${workbench.address}/m/${id}/canvas`);
  await page.getByRole('button', { name: /Seen as Business Model Canvas/ }).click();
  await expect(page.getByRole('menuitemradio', { name: /VTDF technology/ })).toBeVisible();
  await page.getByRole('menuitemradio', { name: /Squared Triangle/ }).click();
  await expect(page.getByRole('heading', { name: 'Money: profit formula' })).toBeVisible();
  await expect(page.locator('.attribution')).toContainText('Gennaro Cuofano');
  await page.locator('.beside summary').click();
  await expect(page.locator('.beside')).toContainText('Bake bread overnight');
  await page.getByRole('button', { name: 'Add to People: brand positioning' }).click();
  await page.keyboard.type('The bread of this street');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.locator('section', { has: page.getByRole('heading', { name: 'People: brand positioning' }) })).toContainText('The bread of this street');
  await page.getByRole('tab', { name: /Findings/ }).click();
  await expect(page.locator('.finding', { hasText: 'FW951' }).first()).toBeVisible();
  await page.getByRole('button', { name: /Seen as Squared Triangle/ }).click();
  await page.getByRole('menuitem', { name: 'Download it filled' }).press('ArrowRight');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Markdown' }).click()]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('The bread of this street');
  for (let i = 0; i < 2; i++) {
    await page.getByRole('button', { name: 'Undo' }).click();
  }
  await saved(page);
  await expect.poll(() => workbench.text(id)).toBe(before);
  await expect(note(page, 'Bake bread overnight')).toBeVisible();
});

test('a typical activity is picked with its links', async ({ page, workbench }) => {
  const id = await workbench.model();
  await page.goto(`${workbench.address}/m/${id}/canvas`);
  await block(page, 'key-activities').getByRole('button', { name: 'Pick typical activities' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox', { name: 'Search activities' }).fill('quality');
  await page.getByRole('button', { name: 'Add Check the quality' }).click();
  await expect(page.getByRole('dialog')).toContainText('Check the quality added, linked with');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(note(page, 'Check the quality')).toBeVisible();
  await saved(page);
  expect(await workbench.text(id)).toContain('name: Check the quality');
});

test('the guide stands beside the block and answers for the model', async ({ page, workbench }) => {
  const id = await workbench.model();
  await page.goto(`${workbench.address}/m/${id}/canvas`);
  await block(page, 'key-activities').getByRole('button', { name: 'Guide to Key activities' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.panel-guide summary', { hasText: 'Frequent questions' }).click();
  await expect(page.locator('.panel-guide details[open] .told', { hasText: 'Bake bread overnight' }).first()).toBeVisible();
  await page.locator('.panel-guide summary', { hasText: 'Common mistakes' }).click();
  await page.locator('.panel-guide .rule-link', { hasText: 'KA101' }).first().click();
  await expect(page.getByRole('dialog')).toContainText('A thing among the activities');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Read it on a page' }).click();
  await expect(page.locator('.trail')).toContainText('Back to Corner Bakery');
  await expect(page.locator('article .told').first()).toBeVisible();
  await page.getByRole('link', { name: 'Back to Corner Bakery' }).click();
  await expect(note(page, 'Bake bread overnight')).toBeVisible();
});

test('guides are read without a model, and lead to a canvas', async ({ page, workbench }) => {
  await page.goto(`${workbench.address}/guides`);
  await page.getByRole('link', { name: /Channels/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Channels' })).toBeVisible();
  await expect(page.locator('.told')).toHaveCount(0);
  await expect(page.locator('.library').first().locator('li')).toHaveCount(8);
  await page.getByRole('link', { name: 'Begin a canvas' }).first().click();
  await expect(page.getByRole('button', { name: 'Begin', exact: true })).toBeVisible();
});

test('a company opens as a copy, and is drawn as relations, mind map and growth', async ({ page, workbench }) => {
  await page.goto(workbench.address);
  await page.getByLabel('Kind of business').selectOption('platform');
  await page.getByRole('button', { name: /Airbnb/ }).click();
  await page.getByRole('link', { name: 'Map' }).click();
  await page.getByRole('button', { name: 'How blocks relate' }).click();
  await expect(page.locator('.picture img')).toHaveAttribute('alt', /Key Activities → Value Propositions/);
  await page.getByRole('button', { name: 'Mind map' }).click();
  await expect(page.locator('.picture img')).toHaveAttribute('alt', /Customer Segments: /);
  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('button', { name: 'As it grows' }).click();
  await expect(page.locator('.picture img')).toHaveAttribute('alt', /The beginning: /);
});
