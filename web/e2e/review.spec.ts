import { readFileSync } from 'node:fs';
import { expect, saved, test } from './workbench';

const MEASURED = `linchpin: 1
name: Stall
key-activities:
  squeeze: {name: Squeeze lemons, measured-by: [cups]}
kpis:
  cups:
    name: Cups sold
    measurements:
      - {on: 2026-06-01, value: 10}
      - {on: 2026-07-01, value: 12}
      - {on: 2026-08-01, value: 11}
      - {on: 2026-09-01, value: 13}
      - {on: 2026-10-01, value: 9}
`;

async function stall(address: string): Promise<string> {
  const response = await fetch(`${address}/api/models`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: MEASURED, fileName: 'stall.yaml' }),
  });
  return ((await response.json()) as { model: { id: string } }).model.id;
}

test('a review is closed with a decision, and the next one compares with it', async ({ page, workbench }) => {
  const id = await stall(workbench.address);
  await page.goto(`${workbench.address}/m/${id}/review`);
  await expect(page.locator('.reading')).toContainText('Nothing says when the last review was');
  await expect(page.locator('.figure')).toContainText('Cups sold is noise');
  await expect(page.locator('.figure')).toContainText('5.02 to 17');
  await page.getByLabel('Decision').fill('Rent a second press');
  await page.getByLabel('Because').fill('the first one jams');
  await page.getByLabel('Who sees to it').fill('Ana');
  await page.reload();
  await expect(page.getByLabel('Because')).toHaveValue('the first one jams');
  await page.getByRole('button', { name: 'Close the review' }).click();
  await expect(page.locator('.held')).toContainText('Rent a second press: the first one jams (Ana)');
  await expect(page.locator('.reading')).toContainText('The next review is due on');
  await saved(page);
  expect(await workbench.text(id)).toContain('decisions:');

  await page.getByRole('link', { name: 'Canvas', exact: true }).click();
  await page.getByRole('button', { name: 'Add to Key partners' }).click();
  await page.keyboard.type('Fruit market');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await saved(page);
  await page.getByRole('link', { name: 'Review' }).click();
  await expect(page.getByRole('row', { name: /Fruit market/ })).toContainText('added');
  const [entry] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /Calendar/ }).click()]);
  expect(readFileSync(await entry.path(), 'utf8')).toContain('SUMMARY:Review of Stall');

  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.held')).toHaveCount(0);
  await expect.poll(() => workbench.text(id)).toBe(MEASURED);
});
