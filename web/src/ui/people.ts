/** A hue that stays with a person. */
export function hue(client: string): number {
  let sum = 0;
  for (const letter of client) {
    sum = (sum * 31 + letter.charCodeAt(0)) % 360;
  }
  return sum;
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
