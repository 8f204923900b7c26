import { createContext, useContext } from 'react';
import type { Reference } from '../app/reference';
import type { Place, View } from '../app/router';
import type { ActivityFacts } from './facts';
import type { EditJson, ModelJson } from '../api/schema';
import type { Discussion } from '../discussion/discussion';
import type { Session, Snapshot } from './session';

export type PanelTab = 'guide' | 'findings' | 'details' | 'comments';

/** What every view of an open model works with. */
export interface Workspace {
  readonly session: Session;
  readonly discussion: Discussion;
  readonly snapshot: Snapshot;
  readonly model: ModelJson;
  readonly reference: Reference;
  readonly activities: ReadonlyMap<string, ActivityFacts>;
  readonly view: View;
  /** True for somebody who came by a share link. */
  readonly guest: boolean;
  /** True for somebody who may look and not touch. */
  readonly readOnly: boolean;
  place(view: View): Place;
  readonly selected: string;
  select(element: string): void;
  show(view: View): void;
  edit(...edits: EditJson[]): string;
  announce(sentence: string): void;
  /** Says something aloud and where it can be seen; `edit` is what a button beside it takes back. */
  tell(sentence: string, edit?: string): void;
  /** The guide chosen in the panel, empty for the one that fits. */
  readonly topic: string;
  readAbout(guide: string): void;
  readonly tab: PanelTab;
  /** Counts how often the panel was asked for: on a phone it opens then. */
  readonly called: number;
  openTab(tab: PanelTab): void;
  open(dialog: Dialog): void;
}

export type Dialog =
  | { readonly kind: 'palette' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'link'; readonly element: string }
  | { readonly kind: 'name-version' }
  | { readonly kind: 'share' }
  | { readonly kind: 'present' }
  | { readonly kind: 'vote'; readonly activity: string }
  | { readonly kind: 'catalogue' }
  | { readonly kind: 'rule'; readonly code: string }
  | null;

export const WorkspaceContext = createContext<Workspace | null>(null);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) {
    throw new Error('There is no model open here.');
  }
  return workspace;
}
