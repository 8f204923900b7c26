/** A hue that stays with a person. */
export function hue(client: string): number {
  let sum = 0;
  for (const letter of client) {
    sum = (sum * 31 + letter.charCodeAt(0)) % 360;
  }
  return sum;
}

/** Everybody by name; who gave none is a guest with a number, the same for all who look. */
export function named<P extends { readonly client: string; readonly name: string }>(people: readonly P[], guest: (number: number) => string): P[] {
  const nameless = people
    .filter((p) => p.name.trim() === '')
    .map((p) => p.client)
    .sort();
  return people.map((p) => (p.name.trim() === '' ? { ...p, name: guest(nameless.indexOf(p.client) + 1) } : p));
}

export function initials(name: string): string {
  const letters = name
    .trim()
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .slice(0, 2)
    .join('');
  return letters === '' ? '·' : letters.toUpperCase();
}
