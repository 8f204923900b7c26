import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';

const ROOT = join(import.meta.dirname, '..', '..');

/** A workbench as users start it: a process of its own, a folder of its own. */
export class Workbench {
  private process: ChildProcess | null = null;
  readonly data = mkdtempSync(join(tmpdir(), 'linchpin-e2e-'));
  port = 0;
  /** What was printed for the first administrator. */
  setUpLink = '';

  constructor(private readonly kind: 'alone' | 'team' = 'alone') {}

  async start(): Promise<void> {
    if (this.kind === 'team' && this.port === 0) {
      this.port = await freePort();
    }
    const java = join(process.env['JAVA_HOME'] ?? '/usr', 'bin', 'java');
    const started = spawn(java, [
      '-XX:+UseSerialGC',
      '--enable-native-access=ALL-UNNAMED',
      '-cp',
      `${ROOT}/server/target/classes:${ROOT}/server/target/libraries/*`,
      'org.linchpin.server.Workbench',
      '--data',
      this.data,
      '--port',
      String(this.port),
      '--web',
      join(ROOT, 'web', 'dist'),
      ...(this.kind === 'team' ? ['--url', this.address] : []),
    ]);
    this.process = started;
    let said = '';
    await new Promise<void>((ready, failed) => {
      started.stdout.on('data', (piece: Buffer) => {
        said += piece.toString();
        const port = /http:\/\/localhost:(\d+)/.exec(said)?.[1];
        const link = /\S+\/setup#\S+/.exec(said)?.[0];
        if (port && (this.kind === 'alone' || link || this.setUpLink !== '')) {
          this.port = Number(port);
          this.setUpLink = link ?? this.setUpLink;
          ready();
        }
      });
      started.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
      started.on('exit', () => failed(new Error(`The workbench did not start: ${said}`)));
    });
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    const running = this.process;
    if (running && running.exitCode === null) {
      const gone = new Promise((resolve) => running.once('exit', resolve));
      running.kill('SIGKILL');
      await gone;
    }
  }

  get address(): string {
    return `http://localhost:${this.port}`;
  }

  async model(example = 'corner-bakery'): Promise<string> {
    const response = await fetch(`${this.address}/api/models`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(example === '' ? { name: 'Test' } : { example }),
    });
    return ((await response.json()) as { model: { id: string } }).model.id;
  }

  async comments(id: string): Promise<string[]> {
    const told = (await (await fetch(`${this.address}/api/models/${id}/comments`)).json()) as { comments: { text: string }[] };
    return told.comments.map((comment) => comment.text);
  }

  async text(id: string): Promise<string> {
    return (await fetch(`${this.address}/api/models/${id}/files/model.yaml`)).text();
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

export const test = base.extend<object, { workbench: Workbench }>({
  workbench: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const workbench = new Workbench();
      await workbench.start();
      await use(workbench);
      await workbench.kill();
      rmSync(workbench.data, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

export { expect };

export const note = (page: Page, name: string) => page.locator('.note-face', { hasText: name });

export const block = (page: Page, kind: string) => page.locator(`.block[data-kind="${kind}"]`);

export async function saved(page: Page): Promise<void> {
  await expect(page.locator('.saved')).toHaveText('Saved');
}
