import { chromium } from '@playwright/test';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const base = process.env.BASE ?? 'http://localhost:8123';
const page = await b.newPage({ viewport: { width: 1440, height: 900 } });
page.on('console', (m) => m.type() === 'error' && console.log('console:', m.text()));
page.on('pageerror', (e) => console.log('pageerror:', e.message));
await page.goto(base);
await page.getByRole('button', { name: 'Open the corner bakery' }).click();
await page.locator('.note').first().waitFor();
await page.waitForTimeout(1500);
await page.screenshot({ path: '/tmp/shots/canvas.png' });
for (const v of ['activities', 'map', 'text', 'history']) {
  await page.locator(`.views a[href$="/${v}"]`).click();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `/tmp/shots/${v}.png` });
}
await page.goto(base);
await page.waitForTimeout(500);
await page.screenshot({ path: '/tmp/shots/home.png' });
await b.close();
