import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, note, test } from './workbench';

const AXE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(AXE).analyze();
  return violations.map((v) => `${v.id}: ${v.help} ${v.nodes.map((n) => n.html.slice(0, 200)).join(' | ')}`);
}

/** Opens the dialogue about all activities, by the name of the command. */
async function asked(page: Page): Promise<void> {
  await expect(note(page, 'Bake bread overnight')).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('30-day');
  await page.keyboard.press('Enter');
}

test('a 30-day vote stays hidden until it is revealed', async ({ browser, workbench }) => {
  const id = await workbench.model();
  const one = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  const two = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  test.setTimeout(180_000);
  const told: string[] = [];
  two.on('websocket', (socket) => socket.on('framereceived', (frame) => told.push(String(frame.payload))));
  two.on('response', (response) => {
    if (/\/(rounds|comments|analysis)/.test(response.url())) {
      void response.text().then((text) => told.push(text), () => undefined);
    }
  });
  for (const page of [one, two]) {
    await page.goto(`${workbench.address}/m/${id}/canvas`);
    await expect(note(page, 'Bake bread overnight')).toBeVisible();
  }
  await expect(one.getByRole('button', { name: '2 here' })).toBeVisible();
  const deliver = note(one, 'Deliver');
  await deliver.first().focus();
  const name = ((await deliver.first().locator('.title').textContent()) ?? '').trim();
  await one.getByRole('tab', { name: 'Details' }).click();
  await one.getByRole('button', { name: 'Ask the team' }).click();
  const asking = one.getByRole('dialog', { name: 'The 30-day question' });
  await expect(asking.getByLabel(/How many people vote/)).toHaveValue('2');
  await asking.getByRole('button', { name: 'Open the vote' }).click();
  await expect(asking).toContainText(`If we completely stopped "${name}" tomorrow`);
  await expect(asking).toContainText('0 of 2 have voted');
  // the one who answers does not see what the numbers say
  await expect(asking).not.toContainText('By the numbers');
  await one.keyboard.press('1');
  await expect(asking).toContainText('1 of 2 have voted');
  await expect(asking.locator('.own-answers')).toContainText('Yes');

  // the other is told that there is a vote and how many have voted, not what
  await expect(two.locator('.vote-notice')).toContainText('asks what you think about 1 activity');
  await two.getByRole('button', { name: 'Vote', exact: true }).click();
  const answering = two.getByRole('dialog', { name: 'The 30-day question' });
  await expect(answering).toContainText('1 of 2 have voted');
  await expect(answering).not.toContainText('By the numbers');
  await expect(answering.locator('.votes')).toHaveCount(0);
  expect(told.some((text) => text.includes('"voted":1'))).toBe(true);
  expect(told.filter((text) => /"choice":|"tallies":\[\{/.test(text))).toEqual([]);
  expect(await workbench.text(id)).not.toContain('vote: {yes: 1');

  // an answer can be changed while it is hidden
  await asking.getByRole('button', { name: `Change the answer about ${name}` }).click();
  await asking.getByRole('button', { name: 'Not sure' }).click();
  await expect(asking.locator('.own-answers')).toContainText('Not sure');
  await expect(answering).toContainText('1 of 2 have voted');
  await two.keyboard.press('n');

  for (const dialog of [asking, answering]) {
    await expect(dialog).toContainText('Everybody asked has voted.');
    await expect(dialog).toContainText('0 of 2 say that the business would be dead.');
    await expect(dialog.getByRole('row', { name: /By the numbers/ })).toContainText('%', { timeout: 60_000 });
  }
  await expect.poll(() => workbench.text(id)).toMatch(/vote: ?(\{yes: 0, no: 1, unsure: 1\}|\n\s+yes: 0\n\s+no: 1\n\s+unsure: 1)/);
});

test('the owner reveals early and hears when the team and the numbers differ', async ({ page, workbench }) => {
  const id = await workbench.model();
  test.setTimeout(180_000);
  await page.goto(`${workbench.address}/m/${id}/canvas`);
  await asked(page);
  const dialog = page.getByRole('dialog', { name: 'The 30-day question' });
  await dialog.getByRole('button', { name: 'Open the vote' }).click();
  await expect(dialog).toContainText('Question 1 of');
  // everything is answered the wrong way round by keyboard: what the numbers call deadly, lives
  const all = Number((await dialog.getByText(/Question 1 of/).textContent())?.match(/of (\d+)/)?.[1]);
  for (let n = 1; n <= all; n++) {
    await expect(dialog).toContainText(`Question ${n} of ${all}`);
    await page.keyboard.press('2');
  }
  await expect(dialog).toContainText('1 of 2 have voted');
  await dialog.getByRole('button', { name: 'Reveal now' }).click();
  await dialog.getByRole('button', { name: 'Reveal with 1 of 2 votes' }).click();
  await expect(dialog.locator('.tally')).toHaveCount(all);
  await expect(dialog).toContainText('with 1 of 2 votes');
  await expect(dialog.locator('.differ').first()).toContainText('The team says that without', { timeout: 90_000 });
  await expect(dialog.locator('.differ').first()).toContainText('KA607');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds no fault in the vote, ${scheme}`, async ({ browser, workbench }) => {
    test.setTimeout(180_000);
    for (const width of [1440, 390]) {
      const id = await workbench.model();
      const page = await (await browser.newContext({ colorScheme: scheme, locale: 'en-GB', viewport: { width, height: 844 } })).newPage();
      await page.goto(`${workbench.address}/m/${id}/canvas`);
      await asked(page);
      const dialog = page.getByRole('dialog', { name: 'The 30-day question' });
      await expect(dialog.getByRole('button', { name: 'Open the vote' })).toBeEnabled();
      expect.soft(await faults(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Open the vote' }).click();
      await expect(dialog).toContainText('Question 1 of');
      expect.soft(await faults(page)).toEqual([]);
      await page.keyboard.press('1');
      await dialog.getByRole('button', { name: 'Reveal now' }).click();
      await dialog.getByRole('button', { name: /Reveal with 0 of 2/ }).click();
      await expect(dialog.locator('.tally').first()).toBeVisible();
      expect.soft(await faults(page)).toEqual([]);
      // nothing is wider than the window
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}
