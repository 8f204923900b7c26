const KEY = 'linchpin.rounds';

/** The rounds that this browser has opened, the latest last. */
const kept = (): string[] => JSON.parse(localStorage.getItem(KEY) ?? '[]') as string[];

export const opened = (round: string): boolean => kept().includes(round);

export function remember(round: string): void {
  localStorage.setItem(KEY, JSON.stringify([...kept(), round].slice(-50)));
}
