import type { ElementJson, FrameworkJson, ModelJson } from '../api/schema';
import { t } from '../i18n';
import type { ActivityFacts } from '../model/facts';

/** One page of a presentation. */
export type Page =
  | { readonly kind: 'title'; readonly name: string; readonly text: string }
  | { readonly kind: 'block'; readonly name: string; readonly question: string; readonly notes: readonly ElementJson[] }
  | { readonly kind: 'activity'; readonly name: string; readonly facts: ActivityFacts };

/** The name, the blocks in the order in which a business is told, then the activities that matter most. */
export function pages(model: ModelJson, framework: FrameworkJson, activities: readonly ActivityFacts[]): Page[] {
  const blocks = ORDER.flatMap((kind) => framework.slots.filter((slot) => slot.kind === kind));
  const others = framework.slots.filter((slot) => !blocks.includes(slot));
  const described = model.header['description'];
  return [
    { kind: 'title', name: model.name, text: typeof described === 'string' ? described : '' },
    ...[...blocks, ...others].map(
      (slot): Page => ({
        kind: 'block',
        name: t(`kind.${slot.kind}`),
        question: t(`question.${slot.kind}`),
        notes: model.elements.filter((e) => e.kind === slot.kind),
      }),
    ),
    ...activities
      .filter((a) => a.key === 'yes')
      .sort((a, b) => lastDay(a) - lastDay(b))
      .map((facts): Page => ({ kind: 'activity', name: facts.name, facts })),
  ];
}

const ORDER = [
  'customer-segments',
  'value-propositions',
  'channels',
  'customer-relationships',
  'revenue-streams',
  'key-activities',
  'key-resources',
  'key-partners',
  'cost-structure',
];

const lastDay = (facts: ActivityFacts): number => (facts.survival.status === 'ends' ? (facts.survival.day ?? 900) : 1000);
