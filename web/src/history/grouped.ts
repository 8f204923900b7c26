import type { ChangeJson, Version } from '../api/schema';

/** Changes of one person in one go, shown as one line. */
export interface Group {
  /** True for what was done in this tab. */
  readonly own: boolean;
  readonly from: number;
  readonly to: number;
  readonly author: string;
  readonly at: string;
  readonly word: string;
  readonly count: number;
  readonly version: string;
}

const PAUSE = 5 * 60_000;

/** One line for what one person did of one kind within five minutes; names always end a line. */
export function grouped(changes: readonly ChangeJson[], versions: readonly Version[], client = ''): Group[] {
  const names = new Map(versions.map((v) => [v.sequence, v.name]));
  const groups: Group[] = [];
  for (const change of meant(changes)) {
    const last = groups.at(-1);
    const joins =
      last !== undefined &&
      last.version === '' &&
      last.author === change.author &&
      last.own === (change.client === client) &&
      last.word === change.word &&
      change.word !== 'restore' &&
      Date.parse(change.at) - Date.parse(last.at) < PAUSE;
    const version = names.get(change.sequence) ?? '';
    const joined: Group = {
      from: joins ? last.from : change.sequence,
      to: change.sequence,
      own: change.client === client,
      author: change.author,
      at: change.at,
      word: change.word,
      count: joins ? last.count + 1 : 1,
      version,
    };
    groups.splice(joins ? -1 : groups.length, joins ? 1 : 0, joined);
  }
  return groups;
}

const FAR = 500;

/** The changes with the word `redo` where an undo was itself taken back. */
export function meant(changes: readonly ChangeJson[]): ChangeJson[] {
  const known: ChangeJson[] = [];
  const taken = new Set<number>();
  for (const change of changes) {
    let word = change.word;
    if (word === 'undo') {
      for (let at = known.length - 1; at >= 0 && at > known.length - FAR; at--) {
        const earlier = known[at];
        if (earlier && !taken.has(at) && earlier.client === change.client && opposite(earlier, change)) {
          taken.add(at);
          word = earlier.word === 'undo' ? 'redo' : 'undo';
          break;
        }
      }
    }
    known.push({ ...change, word });
  }
  return known;
}

const opposite = (one: ChangeJson, other: ChangeJson): boolean =>
  one.splices.length === other.splices.length &&
  one.splices.every((splice, index) => splice.removed === other.splices[index]?.inserted && splice.inserted === other.splices[index]?.removed);
