import AxeBuilder from '@axe-core/playwright';
import { expect, note, saved, test } from './workbench';

const AXE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test('two browsers comment on one note and resolve it', async ({ browser, workbench }) => {
  const id = await workbench.model();
  const one = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  const two = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  for (const page of [one, two]) {
    await page.goto(`${workbench.address}/m/${id}/canvas`);
    await expect(note(page, 'Bake bread overnight')).toBeVisible();
  }
  await note(one, 'Bake bread overnight').focus();
  await one.keyboard.press('c');
  await expect(one.getByRole('textbox', { name: 'Comment on Bake bread overnight' })).toBeFocused();
  await one.keyboard.type('Could the second oven do it?');
  await one.keyboard.press('Control+Enter');
  const mark = two.getByRole('button', { name: '1 open comment on Bake bread overnight, 1 new' });
  await mark.click();
  const thread = two.locator('.thread', { hasText: 'Could the second oven do it?' });
  await expect(thread).toContainText('New');
  await thread.getByRole('button', { name: 'Answer' }).click();
  await two.keyboard.type('Not on Saturdays.');
  await two.keyboard.press('Control+Enter');
  await expect(one.locator('.thread')).toContainText('Not on Saturdays.');
  // what was looked at is no longer new
  await expect(thread).not.toContainText('New');
  // nobody changes what somebody else wrote
  await expect(thread.locator('.comment').first().getByRole('button', { name: 'Change' })).toHaveCount(0);
  await thread.locator('.comment').last().getByRole('button', { name: 'Change' }).click();
  await two.keyboard.press('End');
  await two.keyboard.type(' Only on Sundays.');
  await two.keyboard.press('Control+Enter');
  await expect(one.locator('.thread')).toContainText('Not on Saturdays. Only on Sundays.');
  await two.getByRole('button', { name: 'Resolve' }).click();
  await expect(one.getByText('1 resolved')).toBeVisible();
  await expect(one.locator('.note-mark')).toHaveCount(0);
  await one.getByText('1 resolved').click();
  await one.getByRole('button', { name: 'Open again' }).click();
  await expect(two.locator('.note-mark')).toHaveCount(1);
});

test('comments on a field, and stays when the note goes', async ({ page, workbench }) => {
  const id = await workbench.model();
  await page.goto(`${workbench.address}/m/${id}/canvas`);
  await note(page, 'Mill in the valley').focus();
  await page.getByRole('tab', { name: 'Details' }).click();
  await page.getByRole('button', { name: 'Comment on name' }).click();
  await page.keyboard.type('It is called otherwise since May.');
  await page.getByRole('button', { name: 'Comment', exact: true }).click();
  await expect(page.locator('.thread')).toContainText('Name');
  await page.getByRole('tab', { name: 'Details' }).click();
  await expect(page.getByRole('button', { name: '1 open comment on name' })).toBeVisible();
  await note(page, 'Mill in the valley').focus();
  await page.keyboard.press('Delete');
  await saved(page);
  await page.getByRole('tab', { name: /Comments/ }).click();
  await expect(page.getByRole('heading', { name: 'About something that was removed' })).toBeVisible();
  await expect(page.locator('.thread')).toContainText('Removed: Mill in the valley');
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(page.locator('.thread')).toContainText('took this back');
  await page.locator('.thread').getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.thread')).toContainText('otherwise since May');
});

test('a comment written offline is kept in a closed tab and sent later, once', async ({ browser, workbench }) => {
  const id = await workbench.model();
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(`${workbench.address}/m/${id}/canvas`);
  await expect(note(page, 'Bake bread overnight')).toBeVisible();
  await saved(page);
  await page.getByRole('tab', { name: 'Comments' }).click();
  await expect(page.getByText('Nobody has said anything yet.')).toBeVisible();
  await workbench.kill();
  await expect(page.locator('.saved')).toContainText('Offline');
  await page.getByRole('textbox', { name: 'Comment on the whole model' }).fill('Written in the tunnel');
  await page.getByRole('button', { name: 'Comment', exact: true }).click();
  await expect(page.locator('.thread')).toContainText('not sent yet');
  await page.close();
  await workbench.start();
  const again = await context.newPage();
  await again.goto(`${workbench.address}/m/${id}/canvas`);
  await again.getByRole('tab', { name: /Comments/ }).click();
  await expect(again.locator('.thread')).toHaveCount(1);
  await expect(again.locator('.thread')).not.toContainText('not sent yet');
  await expect.poll(() => workbench.comments(id)).toEqual(['Written in the tunnel']);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds no fault in comments, ${scheme}`, async ({ browser, workbench }) => {
    const id = await workbench.model();
    for (const width of [1440, 390]) {
      const page = await (await browser.newContext({ colorScheme: scheme, locale: 'en-GB', viewport: { width, height: 900 } })).newPage();
      await page.goto(`${workbench.address}/m/${id}/canvas`);
      await note(page, 'Bake bread overnight').focus();
      await page.keyboard.press('c');
      await expect(page.getByRole('textbox', { name: 'Comment on Bake bread overnight' })).toBeFocused();
      await page.keyboard.type('Is this so?');
      await page.keyboard.press('Control+Enter');
      await expect(page.locator('.thread', { hasText: 'Is this so?' }).first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(AXE).analyze();
      expect.soft(violations.map((v) => `${v.id}: ${v.help} ${v.nodes.map((n) => n.html.slice(0, 200)).join(' | ')}`)).toEqual([]);
    }
  });
}
