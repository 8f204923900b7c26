import { expect, test } from './workbench';

test('what a program proposes waits for a person', async ({ page, workbench, request }) => {
  const id = await workbench.model();
  const made = await request.post(`${workbench.address}/api/models/${id}/proposals`, {
    data: {
      author: 'A program',
      why: 'The last bills say so.',
      edits: [{ op: 'set', element: 'bake', property: 'cost', value: '21k per month' }],
    },
  });
  expect(made.status()).toBe(201);
  await page.goto(`${workbench.address}/m/${id}/canvas`);
  await page.getByRole('button', { name: '1 proposal waits' }).click();
  const dialog = page.getByRole('dialog', { name: 'Proposals' });
  await expect(dialog).toContainText('The last bills say so.');
  await expect(dialog.locator('del')).toHaveText('20k per month');
  await expect(dialog.locator('ins')).toHaveText('21k per month');
  expect(await workbench.text(id)).toContain('cost: 20k per month');
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await expect(dialog).toContainText('Nothing waits for a decision.');
  await expect.poll(() => workbench.text(id)).toContain('cost: 21k per month');
});
