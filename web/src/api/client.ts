import type {
  AnalysisJson,
  ChangeJson,
  CommentDraftJson,
  CommentJson,
  CommentsJson,
  CreatedJson,
  ExampleJson,
  FrameworkJson,
  ModelDifference,
  ModelEntry,
  ModelJson,
  NewModelJson,
  NewRoundJson,
  ProblemJson,
  RoleJson,
  RoundJson,
  RoundsJson,
  RuleJson,
  StopJson,
  Version,
  VocabularyJson,
  VoterJson,
} from './schema';
import { browser } from '../model/browser';

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
  const headers: Record<string, string> = { 'x-linchpin-voice': browser.voice };
  const options: RequestInit = { method, headers };
  if (body !== undefined) {
    options.body = JSON.stringify(body);
    headers['content-type'] = 'application/json';
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
  access: (id: string) => send<RoleJson>('GET', `${model(id)}/access`),
  comments: (id: string) => send<CommentsJson>('GET', `${model(id)}/comments`),
  say: (id: string, comment: string, draft: CommentDraftJson) =>
    send<CommentJson>('PUT', `${model(id)}/comments/${comment}`, draft),
  takeBack: (id: string, comment: string) =>
    send<void>('DELETE', `${model(id)}/comments/${comment}`),
  threadState: (id: string, thread: string, state: 'open' | 'resolved') =>
    send<CommentJson>('PUT', `${model(id)}/threads/${thread}`, { state, author: browser.name() }),
  rounds: (id: string) => send<RoundsJson>('GET', `${model(id)}/rounds`),
  voters: (id: string) => send<VoterJson[]>('GET', `${model(id)}/voters`),
  openRound: (id: string, wanted: NewRoundJson) =>
    send<RoundJson>('POST', `${model(id)}/rounds`, wanted),
  vote: (id: string, round: string, activity: string, choice: string) =>
    send<void>('PUT', `${model(id)}/rounds/${round}/votes/${encodeURIComponent(activity)}`, {
      choice,
    }),
  reveal: (id: string, round: string) =>
    send<RoundJson>('POST', `${model(id)}/rounds/${round}/reveal`, { author: browser.name() }),
  withdraw: (id: string, round: string) =>
    send<RoundJson>('DELETE', `${model(id)}/rounds/${round}`),
  examples: () => send<ExampleJson[]>('GET', '/api/reference/examples'),
  frameworks: () => send<FrameworkJson[]>('GET', '/api/reference/frameworks'),
  vocabulary: () => send<VocabularyJson>('GET', '/api/reference/vocabulary'),
  rule: (code: string) => send<RuleJson>('GET', `/api/reference/rules/${code}`),
  file: (id: string, name: string) => `${model(id)}/files/${name}`,
};
