import { api } from '../api/client';
import type { FrameworkJson, VocabularyJson } from '../api/schema';

/** What is the same for every model: asked for once. */
export interface Reference {
  readonly vocabulary: VocabularyJson;
  /** The Business Model Canvas. */
  readonly framework: FrameworkJson;
  readonly frameworks: readonly FrameworkJson[];
}

let asked: Promise<Reference> | null = null;

export function reference(): Promise<Reference> {
  asked ??= load().catch((failure: unknown) => {
    asked = null;
    throw failure;
  });
  return asked;
}

async function load(): Promise<Reference> {
  const [vocabulary, frameworks] = await Promise.all([api.vocabulary(), api.frameworks()]);
  const framework = frameworks[0];
  if (!framework) {
    throw new Error('The server knows no canvas.');
  }
  return { vocabulary, framework, frameworks };
}
