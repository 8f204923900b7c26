import type { QuestionJson } from '../api/schema';

/** What was typed and picked so far. */
export interface Draft {
  readonly text: string;
  readonly picked: readonly string[];
  readonly counts: readonly string[];
}

/** The answer in one line, as the interview reads it; empty while there is none. */
export function composed(question: QuestionJson, draft: Draft): string {
  switch (question.reply) {
    case 'counts':
      return draft.counts.every((c) => c.trim() === '') ? '' : draft.counts.map((c) => c.trim() || '0').join(' ');
    case 'pick':
      return [...draft.picked, ...lines(draft.text)].join('; ');
    case 'names':
      return lines(draft.text).join('; ');
    default:
      return draft.text.trim();
  }
}

function lines(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
