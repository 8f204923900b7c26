// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ModelJson } from '../api/schema';
import { Session } from './session';

/** A connection that the test answers by hand. */
class Wire {
  static readonly OPEN = 1;
  static last: Wire;
  readyState = 1;
  readonly sent: string[] = [];
  onopen: () => void = () => undefined;
  onmessage: (event: { data: ArrayBuffer }) => void = () => undefined;
  onclose: (event: { code: number }) => void = () => undefined;

  constructor(readonly address: URL) {
    Wire.last = this;
  }

  send(message: string): void {
    this.sent.push(message);
  }

  close(): void {
    this.readyState = 3;
  }

  say(message: object): void {
    const bytes = new TextEncoder().encode(JSON.stringify(message));
    this.onmessage({ data: bytes.buffer.slice(0, bytes.length) as ArrayBuffer });
  }
}

const model: ModelJson = { sequence: 1, text: 'name: Test\n', name: 'Test', header: { name: 'Test' }, elements: [] };

/** jsdom has no IndexedDB, so every write to the browser's own database fails. */
describe('a session in a browser that keeps nothing', () => {
  beforeEach(() => {
    vi.stubGlobal('WebSocket', Wire);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  async function opened(): Promise<Session> {
    const session = new Session('m');
    await session.open();
    Wire.last.onopen();
    Wire.last.say({ type: 'welcome', sequence: 1, model });
    return session;
  }

  async function named(session: Session): Promise<string> {
    const id = session.submit({ do: 'edits', edits: [{ op: 'set', element: '', property: 'name', value: 'Bakery' }] });
    await vi.waitFor(() => expect(session.current().unkept).toBe(1));
    return id;
  }

  it('says so, shows what was typed, and sends it all the same', async () => {
    const session = await opened();
    const id = await named(session);
    expect(session.current().kept).toBe(false);
    expect(session.current().unsaved).toBe(1);
    expect(session.current().model?.name).toBe('Bakery');
    expect(Wire.last.sent.at(-1)).toContain(id);
    session.close();
  });

  it('asks before the tab is closed, and no longer once the server has it', async () => {
    const session = await opened();
    const id = await named(session);
    const leave = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leave()).toBe(false);
    Wire.last.say({ type: 'answered', outcome: { id, accepted: true, sequence: 1, stale: false, problems: [] } });
    expect(session.current().unkept).toBe(0);
    expect(leave()).toBe(true);
    session.close();
  });

  it('sends it again after a reconnect', async () => {
    const session = await opened();
    const id = await named(session);
    Wire.last.onclose({ code: 1006 });
    vi.advanceTimersByTime(60_000);
    Wire.last.onopen();
    Wire.last.say({ type: 'welcome', sequence: 1, model });
    expect(Wire.last.sent.some((message) => message.includes(id))).toBe(true);
    session.close();
  });
});
