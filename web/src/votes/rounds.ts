import type { RoundJson } from '../api/schema';
import type { Talk } from '../discussion/discussion';

/** The answers to the 30-day question, with the digit that gives each. */
export const CHOICES = ['yes', 'no', 'unsure'] as const;
export type Choice = (typeof CHOICES)[number];

/** The activities of a round that this browser has not answered for. */
export function unanswered(round: RoundJson, answers: ReadonlyMap<string, string>): string[] {
  return round.activities.map((a) => a.id).filter((id) => !answers.has(id));
}

/** The open rounds that wait for an answer of one's own. */
export function waiting(talk: Talk, answers: (round: string) => ReadonlyMap<string, string>): RoundJson[] {
  return talk.rounds.filter(
    (round) => round.state === 'open' && talk.role !== 'viewer' && (talk.ballots.get(round.id)?.asked ?? false) && unanswered(round, answers(round.id)).length > 0,
  );
}

/** The round to show first: one that waits for an answer, one that is open, the latest revealed. */
export function first(talk: Talk, activity: string, answers: (round: string) => ReadonlyMap<string, string>): RoundJson | undefined {
  const about = talk.rounds.filter((r) => activity === '' || r.activities.some((a) => a.id === activity));
  return (
    waiting({ ...talk, rounds: about }, answers)[0] ??
    about.find((r) => r.state === 'open') ??
    about.find((r) => r.state === 'revealed')
  );
}

/** The answer that a key gives: 1, 2, 3 or the letters of the language, as in `ynu`. */
export function answerOf(key: string, letters: string): Choice | undefined {
  const digit = '123'.indexOf(key);
  const at = digit >= 0 ? digit : letters.indexOf(key.toLowerCase());
  return key.length === 1 && at >= 0 ? CHOICES[at] : undefined;
}
