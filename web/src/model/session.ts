import type { AnalysisJson, ClientMessage, ModelJson, PersonJson, RequestJson, ServerMessage } from '../api/schema';
import { browser } from './browser';
import { shown, told, type Refused, type Replica, type Submission } from './replica';
import { SIGNED_OUT } from '../api/client';
import { store, type Keeping } from './store';

export type Status = 'opening' | 'live' | 'offline' | 'gone';

/** What a view sees of an open model; a new object whenever something changed. */
export interface Snapshot {
  readonly status: Status;
  readonly model: ModelJson | null;
  readonly base: ModelJson | null;
  readonly analysis: AnalysisJson | null;
  readonly people: readonly PersonJson[];
  readonly unsaved: number;
  /** True when everything unsaved would survive a closed tab. */
  readonly kept: boolean;
  /** How much of it would not, because this browser does not store it. */
  readonly unkept: number;
  readonly refused: readonly Refused[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

const text = new TextDecoder();
const GONE = 4404;
const LOG_IN = 4401;
const SLOW_DOWN = 4429;
const KEEP_AGAIN = 5_000;

/**
 * An open model and its connection.
 *
 * An edit is shown at once, written to the browser's own database, and sent; it leaves that
 * database when the server has it on disk or has refused it. After a reconnect everything without
 * an answer is sent again, in order; the server knows what it has already by the ids.
 */
export class Session {
  private replica: Replica | null = null;
  private snapshot: Snapshot;
  private socket: WebSocket | null = null;
  private attempts = 0;
  private closed = false;
  private timer: number | undefined;
  private undoable: string[] = [];
  private redoable: string[] = [];
  /** Those who hear every message of the server, for what is not part of the model. */
  readonly hearing = new Set<(message: ServerMessage) => void>();
  private readonly listeners = new Set<() => void>();
  private waiting: Submission[] = [];
  /** Those that the browser's database has not confirmed. */
  private readonly loose = new Set<string>();
  /** Those of them that it refused; they live in this tab alone and are tried again. */
  private readonly unkept = new Set<string>();
  private place = { view: '', element: '' };

  /** @param share the secret of a share link, empty for oneself */
  constructor(
    readonly id: string,
    private readonly share = '',
    private readonly kept: Keeping = store,
  ) {
    this.snapshot = {
      status: 'opening',
      model: null,
      base: null,
      analysis: null,
      people: [],
      unsaved: 0,
      kept: true,
      unkept: 0,
      refused: [],
      canUndo: false,
      canRedo: false,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): Snapshot => this.snapshot;

  async open(): Promise<void> {
    const [pending, model] = await Promise.all([
      this.kept.pending(this.id).catch(() => []),
      this.kept.remembered(this.id).catch(() => undefined),
    ]);
    if (this.closed) {
      return;
    }
    this.waiting = pending;
    if (model) {
      this.replica = { base: model, pending };
      this.publish({});
    }
    window.addEventListener('online', this.connect);
    window.addEventListener('beforeunload', this.leaving);
    this.connect();
  }

  close(): void {
    this.closed = true;
    window.removeEventListener('online', this.connect);
    window.removeEventListener('beforeunload', this.leaving);
    window.clearTimeout(this.timer);
    this.socket?.close();
  }

  /** Shows a request at once and sends it; the id is that of the submission. */
  submit(request: RequestJson): string {
    const id = this.enqueue(request);
    if (request.do !== 'undo') {
      this.undoable = [...this.undoable, id];
      this.redoable = [];
    }
    this.publish({});
    return id;
  }

  /** Takes back an edit of this tab: the latest, where none is named. */
  undo(edit = this.undoable.at(-1)): void {
    if (edit !== undefined && this.undoable.includes(edit)) {
      this.undoable = this.undoable.filter((id) => id !== edit);
      this.redoable = [...this.redoable, this.enqueue({ do: 'undo', edit })];
      this.publish({});
    }
  }

  /** Takes back the latest undo. */
  redo(): void {
    const edit = this.redoable.at(-1);
    if (edit !== undefined) {
      this.redoable = this.redoable.slice(0, -1);
      this.undoable = [...this.undoable, this.enqueue({ do: 'undo', edit })];
      this.publish({});
    }
  }

  /** Keeps what was typed and can no longer be done, without asking the server. */
  refuse(request: RequestJson, message: string): void {
    const refused: Refused = { submission: { id: crypto.randomUUID(), request }, problems: [{ message, hint: '', line: 0, column: 0 }], stale: false };
    this.publish({ refused: [...this.snapshot.refused, refused] });
  }

  dismiss(refused: Refused): void {
    this.publish({ refused: this.snapshot.refused.filter((r) => r !== refused) });
  }

  here(view: string, element: string): void {
    if (this.place.view !== view || this.place.element !== element) {
      this.place = { view, element };
      this.send({ type: 'here', view, element });
    }
  }

  /** True until the server has answered. */
  isWaiting(id: string): boolean {
    return this.waiting.some((s) => s.id === id);
  }

  private enqueue(request: RequestJson): string {
    const submission = { id: crypto.randomUUID(), request };
    this.waiting = [...this.waiting, submission];
    if (this.replica) {
      this.replica = { ...this.replica, pending: this.waiting };
    }
    this.loose.add(submission.id);
    void this.keep(submission);
    this.send({ type: 'submit', ...submission });
    return submission.id;
  }

  /** Writes to the browser's own database, and again until it is there or the server has it. */
  private async keep(submission: Submission): Promise<void> {
    try {
      await this.kept.add(this.id, submission);
      this.loose.delete(submission.id);
      this.unkept.delete(submission.id);
      if (!this.isWaiting(submission.id)) {
        await this.kept.settle(this.id, new Set([submission.id]));
      }
    } catch {
      this.unkept.add(submission.id);
      window.setTimeout(() => {
        if (this.isWaiting(submission.id) && !this.closed) {
          void this.keep(submission);
        }
      }, KEEP_AGAIN);
    }
    this.publish({});
  }

  /** Asks before a tab is closed that alone holds what was typed. */
  private readonly leaving = (event: BeforeUnloadEvent): void => {
    if (this.waiting.some((s) => this.loose.has(s.id))) {
      event.preventDefault();
    }
  };

  private send(message: ClientMessage): void {
    if (this.snapshot.status === 'live' && this.socket?.readyState === WebSocket.OPEN) {
      this.socket.send(JSON.stringify(message));
    }
  }

  private readonly connect = (): void => {
    if (this.closed || (this.socket && this.socket.readyState <= WebSocket.OPEN)) {
      return;
    }
    window.clearTimeout(this.timer);
    const address = new URL(`/api/models/${encodeURIComponent(this.id)}/live`, location.href);
    if (this.share !== '') {
      address.searchParams.set('share', this.share);
    }
    address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
    address.searchParams.set('frames', 'bytes');
    const socket = new WebSocket(address);
    socket.binaryType = 'arraybuffer';
    this.socket = socket;
    socket.onopen = () => {
      const hello: ClientMessage = {
        type: 'hello',
        client: browser.client,
        name: browser.name(),
        since: this.replica?.base.sequence ?? -1,
      };
      socket.send(JSON.stringify(hello));
    };
    socket.onmessage = (event: MessageEvent<ArrayBuffer>) =>
      this.receive(JSON.parse(text.decode(event.data)) as ServerMessage);
    socket.onclose = (event) => this.dropped(socket, event.code);
  };

  private dropped(socket: WebSocket, code: number): void {
    if (this.socket !== socket || this.closed) {
      return;
    }
    this.socket = null;
    if (code === GONE) {
      this.publish({ status: 'gone' });
      return;
    }
    this.publish({ status: 'offline', people: [] });
    if (code === LOG_IN) {
      window.dispatchEvent(new Event(SIGNED_OUT));
    }
    const pause = code === SLOW_DOWN ? 10_000 : Math.min(15_000, 250 * 2 ** this.attempts);
    this.attempts++;
    this.timer = window.setTimeout(this.connect, pause * (0.75 + Math.random() / 2));
  }

  private receive(message: ServerMessage): void {
    switch (message.type) {
      case 'welcome':
        this.welcomed(message.model ?? null);
        break;
      case 'changed': {
        const next = this.replica && told(this.replica, message.changes, message.difference);
        if (next === null) {
          this.resync();
        } else {
          this.settle(new Set(message.changes.map((c) => c.edit)));
          this.replica = { base: next.base, pending: this.waiting };
          this.publish({});
          this.remember();
        }
        break;
      }
      case 'answered':
        this.answered(message.outcome);
        break;
      case 'people':
        this.publish({ people: message.people });
        break;
      case 'analysed':
        this.publish({ analysis: message.analysis });
        break;
    }
    this.hearing.forEach((hear) => hear(message));
  }

  private welcomed(model: ModelJson | null): void {
    const base = model ?? this.replica?.base;
    if (base) {
      this.replica = { base, pending: this.waiting };
    }
    this.attempts = 0;
    this.publish({ status: 'live' });
    for (const submission of this.waiting) {
      this.send({ type: 'submit', ...submission });
    }
    this.send({ type: 'here', ...this.place });
    this.remember();
  }

  private answered(outcome: Extract<ServerMessage, { type: 'answered' }>['outcome']): void {
    if (outcome.accepted && outcome.sequence > (this.replica?.base.sequence ?? -1)) {
      return; // the change itself is about to be told
    }
    const submission = this.waiting.find((s) => s.id === outcome.id);
    this.settle(new Set([outcome.id]));
    if (this.replica) {
      this.replica = { ...this.replica, pending: this.waiting };
    }
    if (!outcome.accepted && submission) {
      this.undoable = this.undoable.filter((id) => id !== outcome.id);
      this.redoable = this.redoable.filter((id) => id !== outcome.id);
      const refused = { submission, problems: outcome.problems, stale: outcome.stale };
      this.publish({ refused: [...this.snapshot.refused, refused] });
    } else {
      this.publish({});
    }
  }

  private settle(ids: ReadonlySet<string>): void {
    if (this.waiting.some((s) => ids.has(s.id))) {
      this.waiting = this.waiting.filter((s) => !ids.has(s.id));
      ids.forEach((id) => {
        this.loose.delete(id);
        this.unkept.delete(id);
      });
      void this.kept.settle(this.id, ids).catch(() => undefined);
    }
  }

  /** Something was missed: forget the base and ask for all of it. */
  private resync(): void {
    this.replica = null;
    this.socket?.close();
  }

  private remember(): void {
    if (this.replica) {
      void this.kept.remember(this.id, this.replica.base).catch(() => undefined);
    }
  }

  private publish(news: Partial<Snapshot>): void {
    const replica = this.replica;
    this.snapshot = {
      ...this.snapshot,
      ...news,
      model: replica ? shown(replica) : this.snapshot.model,
      base: replica ? replica.base : this.snapshot.base,
      unsaved: this.waiting.length,
      kept: this.loose.size === 0,
      unkept: this.unkept.size,
      canUndo: this.undoable.length > 0,
      canRedo: this.redoable.length > 0,
    };
    this.listeners.forEach((listener) => listener());
  }
}
