import type { EditJson, ElementJson } from '../api/schema';

/** A name given in this tab, and when, in milliseconds. */
export interface Given {
  readonly name: string;
  readonly at: number;
}

/** How long a name counts as just given. */
const RECENT = 120_000;

/** A name given here at about the time at which somebody else gave another. */
export interface Clash {
  readonly mine: string;
  readonly theirs: string;
  /** True when the name given here is the one that stays. */
  readonly stays: boolean;
}

export const namesGiven = (edits: readonly EditJson[]): [string, string][] =>
  edits.flatMap((edit) => (edit.op === 'set' && edit.property === 'name' && edit.element !== '' ? [[edit.element, edit.value] as [string, string]] : []));

/** What others just made of the names given here; `shown` is what this browser shows after it. */
export function clashes(given: ReadonlyMap<string, Given>, changed: readonly ElementJson[], shown: readonly ElementJson[], now: number): Clash[] {
  return changed.flatMap((element) => {
    const own = given.get(element.id);
    if (!own || own.name === element.name || now - own.at > RECENT) {
      return [];
    }
    return [{ mine: own.name, theirs: element.name, stays: shown.some((e) => e.id === element.id && e.name === own.name) }];
  });
}
