import { block, expect, note, saved, test } from './workbench';

test('a comment that was begun is found again after a reload', async ({ page, workbench }) => {
  const id = await workbench.model();
  await page.goto(`${workbench.address}/m/${id}/canvas`);
  await note(page, 'Mill in the valley').focus();
  await page.keyboard.press('c');
  await page.keyboard.type('Is there a second mi');
  await page.reload();
  await expect(page.locator('.toast')).toContainText('1 comment is begun and not said');
  await page.getByRole('tab', { name: 'Comments' }).click();
  await page.locator('.begun').getByRole('button', { name: 'Mill in the valley' }).click();
  await expect(page.locator('.compose textarea')).toHaveValue('Is there a second mi');
});

test('a draft in Text is named as such everywhere, and leads back', async ({ page, workbench }) => {
  const id = await workbench.model();
  await page.goto(`${workbench.address}/m/${id}/text`);
  const editor = page.locator('.cm-content');
  await expect(editor).toContainText('Corner Bakery');
  await editor.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('[[ ');
  await expect(page.locator('.problems li').first()).toBeVisible();
  await expect(page.locator('.saved')).toHaveText('Draft in Text not taken over');
  await page.getByRole('link', { name: 'Canvas' }).click();
  await expect(page.locator('.refused')).toContainText('The draft in Text is not a model yet');
  await expect(page.locator('.saved')).toHaveText('Draft in Text not taken over');
  await page.locator('.refused').getByRole('button', { name: 'Go on in Text' }).click();
  await expect(editor).toContainText('[[');
  await editor.click();
  await page.keyboard.press('Control+Home');
  for (let n = 0; n < 3; n++) {
    await page.keyboard.press('Delete');
  }
  await saved(page);
  await page.getByRole('link', { name: 'Canvas' }).click();
  await expect(note(page, 'Bake bread overnight')).toBeVisible();
  await expect(page.locator('.refused')).toHaveCount(0);
  await saved(page);
});

test('a wrong value stays in its field with the reason beneath', async ({ page, workbench }) => {
  const id = await workbench.model();
  await page.goto(`${workbench.address}/m/${id}/canvas`);
  await note(page, 'Bake bread overnight').focus();
  const cost = page.locator('.details').getByLabel('Cost', { exact: true });
  await cost.fill('a lot');
  await cost.press('Enter');
  await expect(page.locator('.field-problem')).toContainText('60k per month');
  await expect(cost).toHaveValue('a lot');
  await expect(page.locator('.refused')).toHaveCount(0);
  await cost.fill('21k per month');
  await cost.press('Enter');
  await expect(page.locator('.field-problem')).toHaveCount(0);
  await saved(page);
  expect(await workbench.text(id)).toContain('21k per month');
});

test('who asks for a vote is told that it is open, not asked by somebody', async ({ page, workbench }) => {
  const id = await workbench.model();
  await page.goto(`${workbench.address}/m/${id}/canvas`);
  await expect(note(page, 'Bake bread overnight')).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('30-day');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'The 30-day question' });
  await dialog.getByRole('button', { name: 'Open the vote' }).click();
  await expect(dialog).toContainText('Question 1 of');
  await expect(page.locator('.vote-notice')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('.vote-notice')).toContainText('Your vote is open: 0 of 2 have answered.');
});

test('a pasted canvas says what was made of it', async ({ page, workbench }) => {
  await page.goto(workbench.address);
  await page.locator('form.card textarea').fill('# Stand\n\n## Key Activities\n- Squeeze lemons\n\n## Weather\n- Sun\n');
  await page.locator('form.card', { has: page.locator('textarea') }).getByRole('button').first().click();
  await expect(page.locator('.import-report li').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: 'Open the canvas' }).click();
  await expect(note(page, 'Squeeze lemons')).toBeVisible();
});

test('the history says whose, what was done again, and since when', async ({ page, workbench }) => {
  const id = await workbench.model();
  await page.goto(`${workbench.address}/m/${id}/history`);
  await expect(page.locator('.difference')).toContainText('Nothing has been changed yet');
  await page.getByRole('link', { name: 'Canvas' }).click();
  await block(page, 'key-partners').getByRole('button', { name: /Add to/ }).click();
  await page.keyboard.type('Dairy');
  await page.keyboard.press('Escape');
  await saved(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await saved(page);
  await page.getByRole('button', { name: 'Redo' }).click();
  await saved(page);
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.locator('.changes')).toContainText('Done again');
  await expect(page.locator('.changes')).not.toContainText('Undone 2');
  await expect(page.locator('.changes')).not.toContainText('Somebody');
  await expect(page.locator('.changes').getByText('You').first()).toBeVisible();
  await page.getByRole('button', { name: 'The beginning' }).click();
  await expect(page.locator('.difference-head')).toContainText('1 difference since: The beginning');
});

test('sharing where only this machine is answered says so', async ({ page, workbench }) => {
  const id = await workbench.model();
  await page.goto(`${workbench.address}/m/${id}/canvas`);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog')).toContainText('This workbench answers this machine only');
});

test('another language says what is in English', async ({ browser, workbench }) => {
  const id = await workbench.model();
  const page = await (await browser.newContext({ locale: 'de-DE' })).newPage();
  await page.goto(`${workbench.address}/m/${id}/interview`);
  const words = 'Ratschläge, Befunde und Fragen sind auf Englisch.';
  await expect(page.locator('.interview')).toContainText(words);
  await page.getByRole('button', { name: 'Einstellungen' }).click();
  await expect(page.locator('.menu')).toContainText(words);
});
