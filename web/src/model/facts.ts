import type { AnalysisJson, Assessment, FindingJson, NeedJson } from '../api/schema';

export type ActivityFacts = Assessment['activities'][number];

export const classToken = (name: string): string => name.replaceAll(' ', '-');

export function activityFacts(analysis: AnalysisJson | null): ReadonlyMap<string, ActivityFacts> {
  return new Map(analysis?.assessment.activities.map((a) => [a.id, a]) ?? []);
}

/** The class of an activity, or nothing while several are possible. */
export const classOf = (facts: ActivityFacts | undefined): string => facts?.class ?? '';

export function findingsAbout(analysis: AnalysisJson | null, element: string): FindingJson[] {
  return analysis?.findings.filter((f) => (f.elements[0] ?? '') === element) ?? [];
}

/** All that an element needs, and all that needs it, over any number of steps. */
export function traced(needs: readonly NeedJson[], element: string): ReadonlySet<string> {
  const forward = new Map<string, string[]>();
  const backward = new Map<string, string[]>();
  for (const { from, to } of needs) {
    push(forward, from, to);
    push(backward, to, from);
  }
  return new Set([element, ...reached(forward, element), ...reached(backward, element)]);
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known) {
    known.push(value);
  } else {
    map.set(key, [value]);
  }
}

function reached(next: ReadonlyMap<string, string[]>, start: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const target of next.get(at) ?? []) {
      if (!seen.has(target)) {
        seen.add(target);
        open.push(target);
      }
    }
  }
  return seen;
}
