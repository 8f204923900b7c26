import { block, expect, note, saved, test } from './workbench';

test('two browsers edit one canvas', async ({ browser, workbench }) => {
  const id = await workbench.model();
  const one = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  const two = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  for (const page of [one, two]) {
    await page.goto(`${workbench.address}/m/${id}/canvas`);
    await expect(note(page, 'Bake bread overnight')).toBeVisible();
  }
  await expect(one.getByRole('button', { name: '2 here' })).toBeVisible();
  await block(one, 'channels').getByRole('button', { name: /Add to/ }).click();
  await one.keyboard.type('A stall at the station');
  await one.keyboard.press('Enter');
  await expect(note(two, 'A stall at the station')).toBeVisible();
  await note(two, 'A stall at the station').focus();
  await two.keyboard.press('Enter');
  await two.keyboard.type('A kiosk at the station');
  await two.keyboard.press('Enter');
  await expect(note(one, 'A kiosk at the station')).toBeVisible();
  // each undoes only what is his own
  await one.keyboard.press('Escape');
  await note(two, 'A kiosk at the station').focus();
  await two.keyboard.press('Control+z');
  await expect(note(one, 'A stall at the station')).toBeVisible();
  await saved(one);
  await saved(two);
  expect(await workbench.text(id)).toContain('A stall at the station');
});

test('what is typed in the text shows on the other canvas', async ({ browser, workbench }) => {
  const id = await workbench.model();
  const one = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  const two = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await one.goto(`${workbench.address}/m/${id}/text`);
  await two.goto(`${workbench.address}/m/${id}/canvas`);
  await one.locator('.cm-line', { hasText: 'name: Offices with a morning order' }).click();
  await one.keyboard.press('End');
  await one.keyboard.type(' of rolls');
  await expect(note(two, 'Offices with a morning order of rolls')).toBeVisible();
  // and the other way round, while half a line stands here that is no model
  await one.keyboard.press('Enter');
  await one.keyboard.type('wishes');
  await expect(one.locator('.problems')).toBeVisible();
  await note(two, 'People who live nearby').focus();
  await two.keyboard.press('Enter');
  await two.keyboard.type('People next door');
  await two.keyboard.press('Enter');
  await expect(one.locator('.cm-line', { hasText: 'name: People next door' })).toBeVisible();
  await expect(one.locator('.cm-content')).toContainText('wishes');
  expect(await workbench.text(id)).toContain('name: People next door');
});
