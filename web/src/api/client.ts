import type {
  AnalysisJson,
  ChangeJson,
  AdviceJson,
  ClosedJson,
  ClosingJson,
  CreatedJson,
  ExampleJson,
  FrameworkJson,
  GivenJson,
  GuideEntryJson,
  GuideJson,
  InterviewJson,
  ModelDifference,
  ModelEntry,
  ModelJson,
  NewModelJson,
  PickJson,
  ProblemJson,
  ReviewJson,
  RuleJson,
  RulePageJson,
  StopJson,
  TakenJson,
  TypicalActivityJson,
  Version,
  VocabularyJson,
} from './schema';

/** A refusal of the server, told as a sentence. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly problems: ProblemJson[],
  ) {
    super(message);
  }
}

async function send<T>(method: string, path: string, body?: unknown): Promise<T> {
  const options: RequestInit = { method };
  if (body !== undefined) {
    options.body = JSON.stringify(body);
    options.headers = { 'content-type': 'application/json' };
  }
  const response = await fetch(path, options);
  if (!response.ok) {
    const problem = (await response.json().catch(() => ({}))) as {
      detail?: string;
      problems?: ProblemJson[];
    };
    throw new Refusal(
      response.status,
      problem.detail ?? response.statusText,
      problem.problems ?? [],
    );
  }
  return (response.status === 204 ? undefined : await response.json()) as T;
}

const model = (id: string) => `/api/models/${encodeURIComponent(id)}`;

export const api = {
  models: () => send<ModelEntry[]>('GET', '/api/models'),
  create: (wanted: NewModelJson) => send<CreatedJson>('POST', '/api/models', wanted),
  remove: (id: string) => send<void>('DELETE', model(id)),
  bringBack: (id: string) => send<ModelEntry>('POST', `${model(id)}/bring-back`),
  model: (id: string) => send<ModelJson>('GET', model(id)),
  analysis: (id: string) => send<AnalysisJson>('GET', `${model(id)}/analysis`),
  stop: (id: string, stopped: string[]) =>
    send<StopJson>('POST', `${model(id)}/stop`, { stopped }),
  changes: (id: string, after: number) =>
    send<ChangeJson[]>('GET', `${model(id)}/changes?after=${after}`),
  difference: (id: string, from: number, to: number) =>
    send<ModelDifference>('GET', `${model(id)}/difference?from=${from}&to=${to}`),
  at: (id: string, sequence: number) => send<ModelJson>('GET', `${model(id)}/at/${sequence}`),
  versions: (id: string) => send<Version[]>('GET', `${model(id)}/versions`),
  nameVersion: (id: string, name: string, author: string) =>
    send<Version>('POST', `${model(id)}/versions`, { name, author }),
  examples: () => send<ExampleJson[]>('GET', '/api/reference/examples'),
  frameworks: () => send<FrameworkJson[]>('GET', '/api/reference/frameworks'),
  vocabulary: () => send<VocabularyJson>('GET', '/api/reference/vocabulary'),
  rule: (code: string) => send<RuleJson>('GET', `/api/reference/rules/${code}`),
  interview: (id: string) => send<InterviewJson>('GET', `${model(id)}/interview`),
  answer: (id: string, given: GivenJson) => send<TakenJson>('POST', `${model(id)}/interview/answers`, given),
  review: (id: string) => send<ReviewJson>('GET', `${model(id)}/review`),
  closeReview: (id: string, closing: ClosingJson) =>
    send<ClosedJson>('POST', `${model(id)}/review/closing`, closing),
  guides: () => send<GuideEntryJson[]>('GET', '/api/reference/guides'),
  /** With a model, its questions are answered. */
  guide: (guide: string, id?: string) =>
    send<GuideJson>('GET', `${id === undefined ? '/api/reference' : model(id)}/guides/${guide}`),
  rulePage: (code: string) => send<RulePageJson>('GET', `/api/reference/rule-pages/${code}`),
  catalogue: () => send<TypicalActivityJson[]>('GET', '/api/reference/catalogue'),
  pick: (id: string, activity: string) => send<PickJson>('GET', `${model(id)}/catalogue/${activity}`),
  advice: (id: string) => send<AdviceJson[]>('GET', `${model(id)}/frameworks`),
  template: (framework: string, ending: string) => `/api/reference/frameworks/${framework}/template.${ending}`,
  file: (id: string, name: string) => `${model(id)}/files/${name}`,
};
