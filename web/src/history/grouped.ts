import type { ChangeJson, Version } from '../api/schema';

/** Changes of one person in one go, shown as one line. */
export interface Group {
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
export function grouped(changes: readonly ChangeJson[], versions: readonly Version[]): Group[] {
  const names = new Map(versions.map((v) => [v.sequence, v.name]));
  const groups: Group[] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    const joins =
      last !== undefined &&
      last.version === '' &&
      last.author === change.author &&
      last.word === change.word &&
      change.word !== 'restore' &&
      Date.parse(change.at) - Date.parse(last.at) < PAUSE;
    const version = names.get(change.sequence) ?? '';
    const joined: Group = {
      from: joins ? last.from : change.sequence,
      to: change.sequence,
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
