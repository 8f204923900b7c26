import { api, Refusal } from '../api/client';
import type { BallotJson, CommentJson, RoundJson, ServerMessage } from '../api/schema';
import { browser } from '../model/browser';
import type { Session } from '../model/session';
import { outbox, subject, type Letter, type Saying } from './outbox';
import { counted, heard, latest, overlaid, threads, type Count, type Seen, type Thread } from './threads';

/** What a view sees of what is said about a model; a new object whenever something changed. */
export interface Talk {
  /** `hidden` for those who are not told comments. */
  readonly state: 'waiting' | 'here' | 'failed' | 'hidden';
  readonly problem: string;
  readonly you: string;
  readonly role: string;
  readonly threads: readonly Thread[];
  readonly counts: ReadonlyMap<string, Count>;
  readonly unsent: ReadonlySet<string>;
  readonly refused: readonly Letter[];
  /** What one has taken back since the model was opened, to bring it back. */
  readonly takenBack: ReadonlyMap<string, string>;
  readonly rounds: readonly RoundJson[];
  readonly ballots: ReadonlyMap<string, BallotJson>;
  /** Where the next comment goes, when somebody has chosen a place. */
  readonly anchor: Anchor | null;
}

export interface Anchor {
  readonly element: string;
  readonly field: string;
}

const NOTHING: Talk = {
  state: 'waiting',
  problem: '',
  you: '',
  role: 'viewer',
  threads: [],
  counts: new Map(),
  unsent: new Set(),
  refused: [],
  takenBack: new Map(),
  rounds: [],
  ballots: new Map(),
  anchor: null,
};

const PATIENCE = 5_000;

/**
 * What is said about an open model beside changing it: comments and votes.
 *
 * What is said is shown at once, written to the browser's own database, and sent in order; it
 * leaves that database when the server has it. What the server refuses stays there until somebody
 * has seen it. Everything sent has an id, so that sending twice does no harm.
 */
export class Discussion {
  private talk = NOTHING;
  private comments: CommentJson[] = [];
  private letters: Letter[] = [];
  private seen: Seen;
  private sending = false;
  private closed = false;
  private timer: number | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly session: Session) {
    this.seen = JSON.parse(localStorage.getItem(this.seenKey) ?? '{}') as Seen;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): Talk => this.talk;

  async open(): Promise<void> {
    this.closed = false;
    this.session.hearing.add(this.hear);
    this.letters = await outbox.of(this.session.id).catch(() => []);
    this.publish({});
    await this.load();
  }

  close(): void {
    this.closed = true;
    this.session.hearing.delete(this.hear);
    window.clearTimeout(this.timer);
  }

  /** Says something; it is shown at once. */
  say(saying: Saying): void {
    const key = `${this.session.id} ${subject(saying)}`;
    const known = saying.do === 'take-back' ? this.comments.find((c) => c.id === saying.comment) : undefined;
    if (known) {
      this.talk = { ...this.talk, takenBack: new Map(this.talk.takenBack).set(known.id, this.latestText(known)) };
    }
    const letter: Letter = { key, model: this.session.id, order: this.nextOrder(), saying };
    this.letters = [...this.letters.filter((l) => l.key !== key), letter];
    this.publish({});
    void outbox.put(letter).catch(() => undefined);
    void this.flush();
  }

  /** Writes a comment; an answer goes to its thread. */
  comment(text: string, anchor: Anchor, about: string, thread = ''): string {
    const id = crypto.randomUUID();
    const draft = { thread: thread || id, ...anchor, about: about.slice(0, 200), text, author: browser.name() };
    this.say({ do: 'say', comment: id, draft, at: new Date().toISOString() });
    return id;
  }

  dismiss(letter: Letter): void {
    this.letters = this.letters.filter((l) => l !== letter);
    void outbox.done(letter).catch(() => undefined);
    this.publish({});
  }

  choose(anchor: Anchor | null): void {
    this.publish({ anchor });
  }

  read(thread: Thread): void {
    if (thread.unread) {
      this.seen = { ...this.seen, [thread.first.id]: latest(thread) };
      localStorage.setItem(this.seenKey, JSON.stringify(this.seen));
      this.publish({});
    }
  }

  /** A round as the server has answered with it. */
  polled(round: RoundJson): void {
    const known = this.talk.rounds.find((r) => r.id === round.id);
    if (!known) {
      this.publish({ rounds: [round, ...this.talk.rounds] });
      void this.load();
    } else if (known.revision <= round.revision) {
      this.publish({ rounds: this.talk.rounds.map((r) => (r === known ? round : r)) });
    }
  }

  readonly load = async (): Promise<void> => {
    const id = this.session.id;
    try {
      const [told, polls, access] = await Promise.all([api.comments(id), api.rounds(id), api.access(id)]);
      if (this.closed) {
        return;
      }
      this.comments = heard(this.comments, told.comments);
      const rounds = polls.rounds.map((r) => {
        const known = this.talk.rounds.find((k) => k.id === r.id);
        return known && known.revision > r.revision ? known : r;
      });
      this.publish({ state: 'here', you: told.you, role: access.role, rounds, ballots: new Map(polls.ballots.map((b) => [b.round, b])) });
      void this.flush();
    } catch (failure) {
      const refused = failure instanceof Refusal && [403, 404].includes(failure.status);
      if (!this.closed && this.talk.state !== 'here') {
        this.publish({ state: refused ? 'hidden' : 'failed', problem: failure instanceof Error ? failure.message : '' });
      }
    }
  };

  private readonly hear = (message: ServerMessage): void => {
    if (message.type === 'welcome') {
      void this.load();
    } else if (message.type === 'said') {
      this.comments = heard(this.comments, [message.comment]);
      this.publish({});
    } else if (message.type === 'polled') {
      this.polled(message.round);
    }
  };

  private async flush(): Promise<void> {
    if (this.sending || this.closed) {
      return;
    }
    this.sending = true;
    window.clearTimeout(this.timer);
    try {
      for (let next = this.next(); next && !this.closed; next = this.next()) {
        await this.deliver(next);
      }
    } catch {
      // not reached: the next connection, or a while, tries again
      this.timer = window.setTimeout(() => void this.flush(), PATIENCE);
    } finally {
      this.sending = false;
    }
  }

  private next(): Letter | undefined {
    return this.letters.find((l) => l.refused === undefined);
  }

  private async deliver(letter: Letter): Promise<void> {
    try {
      const said = await this.send(letter.saying);
      if (said) {
        this.comments = heard(this.comments, [said]);
      }
    } catch (failure) {
      if (!(failure instanceof Refusal) || failure.status >= 500 || [401, 408, 429].includes(failure.status)) {
        throw failure;
      }
      this.refuse(letter, failure.message);
      return;
    }
    this.voted(letter.saying);
    this.letters = this.letters.filter((l) => l !== letter);
    await outbox.done(letter).catch(() => undefined);
    this.publish({});
  }

  private async send(saying: Saying): Promise<CommentJson | undefined> {
    const id = this.session.id;
    switch (saying.do) {
      case 'say':
        return api.say(id, saying.comment, saying.draft);
      case 'take-back':
        await api.takeBack(id, saying.comment);
        return this.withoutText(saying.comment);
      case 'state':
        return api.threadState(id, saying.thread, saying.state);
      case 'vote':
        await api.vote(id, saying.round, saying.activity, saying.choice);
        return undefined;
    }
  }

  private withoutText(id: string): CommentJson | undefined {
    const known = this.comments.find((c) => c.id === id);
    return known && { ...known, text: '', removed: known.removed ?? new Date().toISOString() };
  }

  private voted(saying: Saying): void {
    const ballot = saying.do === 'vote' && this.talk.ballots.get(saying.round);
    if (saying.do === 'vote' && ballot) {
      const votes = [...ballot.votes.filter((v) => v.activity !== saying.activity), { activity: saying.activity, choice: saying.choice }];
      this.talk = { ...this.talk, ballots: new Map(this.talk.ballots).set(saying.round, { ...ballot, votes }) };
    }
  }

  private refuse(letter: Letter, refused: string): void {
    const kept = { ...letter, refused };
    this.letters = this.letters.map((l) => (l === letter ? kept : l));
    void outbox.put(kept).catch(() => undefined);
    this.publish({});
  }

  /** What this browser has answered in a round, on its way or confirmed. */
  answers(round: string): ReadonlyMap<string, string> {
    const answers = new Map(this.talk.ballots.get(round)?.votes.map((v) => [v.activity, v.choice]) ?? []);
    for (const { saying, refused } of this.letters) {
      if (saying.do === 'vote' && saying.round === round && refused === undefined) {
        answers.set(saying.activity, saying.choice);
      }
    }
    return answers;
  }

  /** A change of it may still be on its way. */
  private latestText(comment: CommentJson): string {
    const letter = this.letters.find((l) => l.saying.do === 'say' && l.saying.comment === comment.id);
    return letter?.saying.do === 'say' ? letter.saying.draft.text : comment.text;
  }

  private nextOrder(): number {
    return Math.max(Date.now(), ...this.letters.map((l) => l.order + 1));
  }

  private get seenKey(): string {
    return `linchpin.seen.${this.session.id}`;
  }

  private publish(news: Partial<Talk>): void {
    const talk = { ...this.talk, ...news };
    const shown = threads(overlaid(this.comments, this.letters, talk.you, browser.name()), talk.you, this.seen, talk.takenBack);
    const onTheirWay = this.letters.filter((l) => l.refused === undefined);
    this.talk = {
      ...talk,
      threads: shown,
      counts: counted(shown),
      unsent: new Set(onTheirWay.map((l) => subject(l.saying))),
      refused: this.letters.filter((l) => l.refused !== undefined),
    };
    this.listeners.forEach((listener) => listener());
  }
}
