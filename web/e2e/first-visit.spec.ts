import { block, expect, note, saved, test } from './workbench';

test('a first visitor opens the bakery and reads the verdict', async ({ page, workbench }) => {
  await page.goto(workbench.address);
  await page.getByRole('button', { name: 'Open the corner bakery' }).click();
  await expect(note(page, 'Bake bread overnight')).toBeVisible();
  await page.getByRole('link', { name: 'Activities' }).click();
  await expect(page.locator('.reading')).toContainText('Bake bread overnight');
  await expect(page.getByRole('row', { name: /Bake bread overnight/ })).toContainText('critical commodity');
});

test('a model of one\'s own grows from pasted lines, a link and a fix', async ({ page, workbench }) => {
  await page.goto(workbench.address);
  await page.getByLabel('What is it called?').fill('Lemonade stand');
  await page.getByRole('button', { name: 'Begin' }).click();
  await block(page, 'key-activities').getByRole('button', { name: 'Add to Key activities' }).click();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '- Squeeze lemons\n- Sell at the corner\n\n* Wash the jugs');
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(block(page, 'key-activities').locator('.note')).toHaveCount(3);
  await page.keyboard.press('Escape');
  await block(page, 'value-propositions').getByRole('button', { name: 'Add to Value propositions' }).click();
  await page.keyboard.type('A cold drink on a hot day');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await saved(page);
  await note(page, 'Squeeze lemons').focus();
  await page.keyboard.press('l');
  await page.getByLabel('How').selectOption('delivers');
  await page.getByRole('dialog').getByLabel('With').selectOption('A cold drink on a hot day (Value propositions)');
  await page.getByRole('button', { name: 'Link', exact: true }).click();
  await expect(note(page, 'Squeeze lemons')).toContainText('1 link');
  await saved(page);
  const id = new URL(page.url()).pathname.split('/')[2] ?? '';
  expect(await workbench.text(id)).toContain('delivers: [a-cold-drink-on-a-hot-day]');
});

test('a finding is mended with one click and undone with another', async ({ page, workbench }) => {
  const id = await workbench.model('everything-wrong');
  await page.goto(`${workbench.address}/m/${id}/canvas`);
  await page.getByRole('tab', { name: /Findings/ }).click();
  const fix = page.locator('.finding .fixes .button').first();
  await expect(fix).toBeVisible();
  const before = await workbench.text(id);
  const count = await page.locator('.finding').count();
  await fix.click();
  await saved(page);
  await expect(page.locator('.finding')).not.toHaveCount(count);
  expect(await workbench.text(id)).not.toBe(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await saved(page);
  await expect.poll(() => workbench.text(id)).toBe(before);
});
