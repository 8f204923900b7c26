import type {
  AccountJson,
  AnalysisJson,
  ApiTokenJson,
  AuditEntry,
  ChallengeJson,
  ChangeJson,
  AdviceJson,
  ClosedJson,
  ClosingJson,
  CommentDraftJson,
  CommentJson,
  CommentsJson,
  CreatedJson,
  DeciderJson,
  EntranceJson,
  ExampleJson,
  FrameworkJson,
  GivenJson,
  GuideEntryJson,
  GuideJson,
  InterviewJson,
  InvitationJson,
  InvitedJson,
  MadeShareJson,
  MadeTokenJson,
  MemberJson,
  OneTimeLinkJson,
  ModelDifference,
  ModelEntry,
  ModelJson,
  NewModelJson,
  NewRoundJson,
  PasskeyJson,
  PickJson,
  ProblemJson,
  ProposalJson,
  RedeemJson,
  ResetJson,
  ReviewJson,
  RoleJson,
  RoundJson,
  RoundsJson,
  RuleJson,
  RulePageJson,
  SessionJson,
  ShareJson,
  SharedJson,
  StopJson,
  TakenJson,
  TypicalActivityJson,
  Verification,
  Version,
  VocabularyJson,
  VoterJson,
  WorkspaceJson,
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

/** Told whenever the server says that nobody is logged in. */
export const SIGNED_OUT = 'linchpin:signed-out';

let share = '';

/** From now on acts as whoever has this share link; empty for oneself. */
export function actAsGuest(token: string): void {
  share = token;
}

/** The secret of the share link, for addresses that take no header. */
export const guestToken = (): string => share;

function headers(body: unknown): Record<string, string> {
  const forgery = /(?:^|; )__Host-XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1];
  return {
    'x-linchpin-voice': browser.voice,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(forgery ? { 'x-xsrf-token': decodeURIComponent(forgery) } : {}),
    ...(share === '' ? {} : { 'x-linchpin-share': share }),
  };
}

async function send<T>(method: string, path: string, body?: unknown): Promise<T> {
  const options: RequestInit = { method, headers: headers(body) };
  if (body !== undefined) {
    options.body = JSON.stringify(body);
  }
  const response = await fetch(path, options);
  if (!response.ok) {
    if (response.status === 401 && !/\/(passkey-)?login/.test(path)) {
      window.dispatchEvent(new Event(SIGNED_OUT));
    }
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

const part = encodeURIComponent;
const model = (id: string) => `/api/models/${part(id)}`;
const workspace = (id: string) => `/api/workspaces/${part(id)}`;

export const api = {
  models: () => send<ModelEntry[]>('GET', '/api/models'),
  create: (wanted: NewModelJson, workspace = '') =>
    send<CreatedJson>('POST', `/api/models${workspace === '' ? '' : `?workspace=${part(workspace)}`}`, wanted),
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
  proposals: (id: string) => send<ProposalJson[]>('GET', `${model(id)}/proposals`),
  decide: (id: string, proposal: string, how: 'accept' | 'decline', by: DeciderJson) =>
    send<unknown>('POST', `${model(id)}/proposals/${encodeURIComponent(proposal)}/${how}`, by),
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
  role: (id: string) => send<RoleJson>('GET', `${model(id)}/access`),
  shares: (id: string) => send<ShareJson[]>('GET', `${model(id)}/shares`),
  share: (id: string, name: string, days: number) =>
    send<MadeShareJson>('POST', `${model(id)}/shares`, { name, days }),
  revokeShare: (id: string, link: string) =>
    send<void>('DELETE', `${model(id)}/shares/${part(link)}`),
  shared: (token: string) => send<SharedJson>('POST', '/api/shared', { token }),
  modelMembers: (id: string) => send<MemberJson[]>('GET', `${model(id)}/members`),
  giveInModel: (id: string, login: string, role: string) =>
    send<void>('PUT', `${model(id)}/members/${part(login)}`, { role }),
  takeInModel: (id: string, account: string) =>
    send<void>('DELETE', `${model(id)}/members/${part(account)}`),
};

/** Accounts and whatever goes with them. */
export const accounts = {
  entrance: () => send<EntranceJson>('GET', '/api/account'),
  login: (login: string, password: string) =>
    send<EntranceJson>('POST', '/api/account/login', { login, password }),
  logout: () => send<void>('POST', '/api/account/logout', {}),
  link: (token: string) => send<OneTimeLinkJson>('POST', '/api/account/link', { token }),
  redeem: (newcomer: RedeemJson) => send<EntranceJson>('POST', '/api/account/redeem', newcomer),
  join: (token: string) => send<EntranceJson>('POST', '/api/account/join', { token }),
  rename: (name: string) => send<void>('PUT', '/api/account/profile', { name }),
  password: (old: string, password: string) =>
    send<void>('PUT', '/api/account/password', { old, password }),
  sessions: () => send<SessionJson[]>('GET', '/api/account/sessions'),
  endSession: (id: string) => send<void>('DELETE', `/api/account/sessions/${part(id)}`),
  tokens: () => send<ApiTokenJson[]>('GET', '/api/account/tokens'),
  makeToken: (name: string, scope: string, days: number) =>
    send<MadeTokenJson>('POST', '/api/account/tokens', { name, scope, days }),
  revokeToken: (id: string) => send<void>('DELETE', `/api/account/tokens/${part(id)}`),
  passkeys: () => send<PasskeyJson[]>('GET', '/api/account/passkeys'),
  passkeyChallenge: () => send<ChallengeJson>('POST', '/api/account/passkeys/challenge', {}),
  makePasskey: (handle: string, label: string, credential: string) =>
    send<void>('POST', '/api/account/passkeys', { handle, label, credential }),
  removePasskey: (id: string) => send<void>('DELETE', `/api/account/passkeys/${part(id)}`),
  loginChallenge: () => send<ChallengeJson>('POST', '/api/account/passkey-login/challenge', {}),
  loginByPasskey: (handle: string, credential: string) =>
    send<void>('POST', '/api/account/passkey-login', { handle, credential }),
  makeWorkspace: (name: string) => send<WorkspaceJson>('POST', '/api/workspaces', { name }),
  members: (id: string) => send<MemberJson[]>('GET', `${workspace(id)}/members`),
  give: (id: string, account: string, role: string) =>
    send<void>('PUT', `${workspace(id)}/members/${part(account)}`, { role }),
  take: (id: string, account: string) =>
    send<void>('DELETE', `${workspace(id)}/members/${part(account)}`),
  invitations: (id: string) => send<InvitationJson[]>('GET', `${workspace(id)}/invitations`),
  invite: (id: string, name: string, role: string) =>
    send<InvitedJson>('POST', `${workspace(id)}/invitations`, { name, role }),
  withdraw: (id: string, invitation: string) =>
    send<void>('DELETE', `${workspace(id)}/invitations/${part(invitation)}`),
  all: () => send<AccountJson[]>('GET', '/api/accounts'),
  reset: (account: string) => send<ResetJson>('POST', `/api/accounts/${part(account)}/reset`, {}),
  endSessions: (account: string) => send<void>('DELETE', `/api/accounts/${part(account)}/sessions`),
  close: (account: string) => send<void>('DELETE', `/api/accounts/${part(account)}`),
  audit: () => send<AuditEntry[]>('GET', '/api/audit'),
  auditOf: (id: string) => send<AuditEntry[]>('GET', `${workspace(id)}/audit`),
  verifyAudit: () => send<Verification>('GET', '/api/audit/verification'),
};
