import AxeBuilder from '@axe-core/playwright';
import { rmSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { expect, note, saved, test, Workbench } from './workbench';

const PASSWORD = 'seven sleepy ovens';
const SHOTS = process.env['LINCHPIN_SHOTS'];

// one after the other: the later ones log in to accounts that the first one makes
test.describe.configure({ mode: 'serial', timeout: 180_000 });

let team: Workbench;

test.beforeAll(async () => {
  team = new Workbench('team');
  await team.start();
});

test.afterAll(async () => {
  await team.kill();
  rmSync(team.data, { recursive: true, force: true });
});

const fresh = async (browser: Browser, scheme: 'light' | 'dark' = 'light') =>
  (await browser.newContext({ locale: 'en-GB', colorScheme: scheme })).newPage();

async function shot(page: Page, name: string): Promise<void> {
  if (SHOTS) {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      await page.screenshot({ path: `${SHOTS}/${name}-${width}.png` });
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  }
}

/** Nothing that axe finds wrong, in either theme. */
async function well(page: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    // colours on their way are nobody's final contrast
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map((a) => a.finished)));
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.map((v) => `${name} ${scheme}: ${v.id} ${v.nodes[0]?.html}`)).toEqual([]);
    await shot(page, `${name}-${scheme}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

async function comeBy(page: Page, link: string, login: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Your name').fill(`Name of ${login}`);
  await page.getByLabel('Login name').fill(login);
  await page.getByLabel('Password', { exact: false }).fill(PASSWORD);
  await page.getByRole('button', { name: /Save|Join/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Which activities');
}

test('is set up by the link, works in a team, and shows each what their role allows', async ({ browser }) => {
  const stranger = await fresh(browser);
  await stranger.goto(team.address);
  await expect(stranger.getByRole('heading', { name: 'Log in' })).toBeVisible();
  await expect(stranger.locator('.notice')).toContainText('no administrator yet');
  await well(stranger, 'login');

  const ada = await fresh(browser);
  await ada.goto(team.setUpLink);
  await expect(ada.getByRole('heading', { name: 'Become the administrator' })).toBeVisible();
  await well(ada, 'set-up');
  await comeBy(ada, team.setUpLink, 'ada');
  await stranger.goto(team.setUpLink);
  await expect(stranger.getByRole('heading', { name: 'This link is not valid any more' })).toBeVisible();

  await ada.getByRole('button', { name: 'Open the corner bakery' }).click();
  await expect(note(ada, 'Bake bread overnight')).toBeVisible();
  const model = ada.url();

  await ada.goto(`${team.address}/settings/members`);
  await ada.getByLabel('Name', { exact: true }).fill('Vera');
  await ada.locator('.line-form select').selectOption('viewer');
  await ada.getByRole('button', { name: 'Make an invitation' }).click();
  const link = await ada.locator('.copy-field input').inputValue();
  expect(link).toContain('/invitation#');
  await well(ada, 'members');

  const vera = await fresh(browser);
  await comeBy(vera, link, 'vera');
  await vera.goto(model);
  await expect(note(vera, 'Bake bread overnight')).toBeVisible();
  await expect(vera.locator('.saved')).toHaveText('Read only');
  await expect(vera.getByRole('button', { name: /^Add to/ })).toHaveCount(0);
  await note(vera, 'Mill in the valley').focus();
  await vera.keyboard.press('Delete');
  await expect(note(vera, 'Mill in the valley')).toBeVisible();
  await well(vera, 'viewer');

  await ada.goto(model);
  await note(ada, 'Mill in the valley').focus();
  await ada.keyboard.press('Enter');
  await ada.keyboard.type('Mill on the hill');
  await ada.keyboard.press('Enter');
  await saved(ada);
  await expect(note(vera, 'Mill on the hill')).toBeVisible();
});

test('logs in, shows where one is logged in, and out', async ({ browser }) => {
  const page = await fresh(browser);
  await page.goto(`${team.address}/settings/devices`);
  await page.getByLabel('Login name').fill('ada');
  await page.getByLabel('Password').fill('not the right one');
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('wrong');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.locator('.entries')).toContainText('this one');
  await well(page, 'devices');
  await page.getByRole('link', { name: 'Tokens' }).click();
  await page.getByLabel('What it is for').fill('nightly build');
  await page.getByRole('button', { name: 'Make a token' }).click();
  await expect(page.locator('.copy-field input')).toHaveValue(/^linchpin_/);
  await well(page, 'tokens');
  await page.getByRole('link', { name: 'Workbench' }).click();
  await expect(page.locator('.entries').first()).toContainText('Name of vera');
  await well(page, 'workbench');
  await page.getByRole('link', { name: 'Log', exact: true }).click();
  await page.getByRole('button', { name: 'Verify the log' }).click();
  await expect(page.locator('.notice')).toContainText('as they were written');
  await expect(page.locator('table')).toContainText('login failed');
  await well(page, 'log');
  await page.getByRole('link', { name: 'Profile' }).click();
  await well(page, 'profile');
  await page.getByRole('button', { name: 'Log out' }).click();
  await expect(page.getByRole('heading', { name: 'Log in' })).toBeVisible();
});

test('logs in with a passkey of a device', async ({ browser }) => {
  const page = await fresh(browser);
  const device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
  await page.goto(`${team.address}/settings/passkeys`);
  await page.getByLabel('Login name').fill('ada');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByLabel('Name of the device').fill('laptop');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.locator('.entries')).toContainText('laptop');
  await well(page, 'passkeys');
  await page.getByRole('button', { name: 'Log out' }).click();
  await page.getByRole('button', { name: 'Log in with a passkey' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Which activities');
  await page.goto(`${team.address}/settings/passkeys`);
  await page.getByRole('button', { name: 'Remove laptop' }).click();
  await page.getByRole('button', { name: 'Log out' }).click();
  await page.getByRole('button', { name: 'Log in with a passkey' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
});

test('a share link shows a model live to somebody without an account, until it is revoked', async ({ browser, workbench }) => {
  const id = await workbench.model();
  const owner = await fresh(browser);
  await owner.goto(`${workbench.address}/m/${id}/canvas`);
  await owner.getByRole('button', { name: 'Share' }).click();
  await owner.getByLabel('For whom').fill('the bank');
  await owner.getByRole('button', { name: 'Make a link' }).click();
  const link = await owner.locator('.copy-field input').inputValue();
  await well(owner, 'share');
  await owner.getByRole('button', { name: 'Close' }).click();

  const guest = await fresh(browser);
  await guest.goto(link);
  await expect(note(guest, 'Bake bread overnight')).toBeVisible();
  await expect(guest.locator('.note-menu, .add, .panel')).toHaveCount(0);
  await well(guest, 'shared');
  await note(owner, 'Mill in the valley').focus();
  await owner.keyboard.press('Enter');
  await owner.keyboard.type('Mill on the hill');
  await owner.keyboard.press('Enter');
  await expect(note(guest, 'Mill on the hill')).toBeVisible();
  await guest.getByRole('link', { name: 'Activities' }).click();
  await expect(guest.locator('tbody tr').first()).toBeVisible();
  await guest.getByRole('link', { name: 'Map' }).click();
  await guest.getByRole('button', { name: 'Stop Bake bread overnight' }).click();
  await expect(guest.locator('.reading')).toContainText('100 %');
  expect(guest.url()).toContain('/share/');

  await guest.getByRole('button', { name: 'Present' }).click();
  await expect(guest.locator('.presentation .page > h2, .presentation .title-page h2')).toHaveText('Corner Bakery');
  await guest.keyboard.press('ArrowRight');
  await expect(guest.locator('.presentation .page > h2, .presentation .title-page h2')).toHaveText('Customer segments');
  await well(guest, 'presentation');
  await guest.keyboard.press('End');
  await expect(guest.locator('.presentation .sentence')).toBeVisible();
  await shot(guest, 'presentation-activity');
  await guest.keyboard.press('Home');
  await expect(guest.locator('.presentation .title-page h2')).toHaveText('Corner Bakery');
  await guest.getByRole('button', { name: 'End' }).click();
  await expect(guest.locator('.presentation')).toHaveCount(0);

  await owner.getByRole('button', { name: 'Share' }).click();
  await owner.getByRole('button', { name: 'Revoke the link for the bank' }).click();
  await expect(guest.getByRole('heading', { name: 'This link shows nothing any more' })).toBeVisible();
  const late = await fresh(browser);
  await late.goto(link);
  await expect(late.getByRole('heading', { name: 'This link shows nothing any more' })).toBeVisible();
  await well(late, 'revoked');
});
