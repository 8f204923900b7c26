import { Suspense, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { reference } from '../app/reference';
import { entrance } from '../app/entrance';
import { go, type Place, type View } from '../app/router';
import { useAsked } from '../app/useAsked';
import { Canvas } from '../canvas/Canvas';
import { commands } from '../commands/all';
import { matches } from '../commands/command';
import { t } from '../i18n';
import { api } from '../api/client';
import { begun } from '../discussion/begun';
import { useDiscussion } from '../discussion/useDiscussion';
import { activityFacts } from '../model/facts';
import { Session } from '../model/session';
import { forgetful, store } from '../model/store';
import { WorkspaceContext, type Dialog, type PanelTab, type Workspace as Open } from '../model/workspace';
import { Panel } from '../panel/Panel';
import { Proposals } from '../proposals/Proposals';
import { Message } from '../ui/Message';
import { Dialogs } from './Dialogs';
import { Navigation } from './Navigation';
import { RefusedTray } from './RefusedTray';
import { VoteNotice } from '../votes/VoteNotice';
import { Toast, type Told } from './Toast';
import { TopBar } from './TopBar';
import { useOvertaken } from './useOvertaken';
import { Boundary, fetchAll, loaded } from '../ui/loaded';

const Activities = loaded(() => import('../activities/Activities'));
const MapView = loaded(() => import('../map/MapView'));
const Interview = loaded(() => import('../interview/Interview'));
const Review = loaded(() => import('../review/Review'));
const GuidesView = loaded(() => import('../guides/GuidesView'));
const TextView = loaded(() => import('../text/TextView'));
const History = loaded(() => import('../history/History'));

const VIEWS: Record<View, React.ComponentType> = {
  canvas: Canvas,
  activities: Activities,
  map: MapView,
  interview: Interview,
  review: Review,
  guides: GuidesView,
  text: TextView,
  history: History,
};

/** An open model; with the secret of a share link it is looked at by a guest. */
export function Workspace({ id, view, share = '' }: { id: string; view: View; share?: string }) {
  const [session, setSession] = useState<Session | null>(null);
  const readOnly = useReadOnly(id, share !== '');
  useEffect(() => {
    const opened = new Session(id, share, share === '' ? store : forgetful);
    setSession(opened);
    void opened.open();
    return () => opened.close();
  }, [id, share]);
  const place = useCallback(
    (to: View): Place => (share === '' ? { at: 'model', id, view: to } : { at: 'shared', token: share, view: to }),
    [id, share],
  );
  return session ? <OpenModel session={session} view={view} guest={share !== ''} readOnly={readOnly} place={place} /> : null;
}

/** Nobody's role is asked for where there are no accounts. */
function useReadOnly(id: string, guest: boolean): boolean {
  const [readOnly, setReadOnly] = useState(guest);
  useEffect(() => {
    if (!guest && entrance().accounts) {
      api.role(id).then(
        ({ role }) => setReadOnly(role === 'viewer' || role === 'commenter'),
        () => undefined,
      );
    }
  }, [id, guest]);
  return readOnly;
}

function OpenModel(props: { session: Session; view: View; guest: boolean; readOnly: boolean; place: (view: View) => Place }) {
  const { session, view, guest, readOnly, place } = props;
  const snapshot = useSyncExternalStore(session.subscribe, session.current);
  const [asked, askAgain] = useAsked(reference);
  const [selected, setSelected] = useState('');
  const [tab, setTab] = useState<PanelTab>('guide');
  const [topic, setTopic] = useState('');
  const [called, setCalled] = useState(0);
  const discussion = useDiscussion(session, guest);
  const [dialog, open] = useState<Dialog>(null);
  const [announced, announce] = useState('');
  const [told, setTold] = useState<Told | null>(null);
  const tell = useCallback((sentence: string, edit = '') => {
    setTold({ sentence, edit });
    announce(sentence);
  }, []);
  const quiet = useCallback(() => setTold(null), []);
  const renamed = useOvertaken(session, tell);
  const activities = useMemo(() => activityFacts(snapshot.analysis), [snapshot.analysis]);
  const select = useCallback((element: string) => {
    setSelected(element);
    setTab((now) => (element !== '' && now === 'guide' ? 'details' : element === '' && now === 'details' ? 'guide' : now));
  }, []);
  const name = snapshot.model?.name;
  useEffect(() => {
    document.title = name ? `${name} · Linchpin` : 'Linchpin';
  }, [name]);
  useEffect(() => session.here(view, selected), [session, view, selected]);
  useEffect(() => {
    const count = guest ? 0 : begun(session.id).length;
    if (count > 0) {
      tell(t('talk.begunHere', { count }));
    }
  }, [session, guest, tell]);
  const live = snapshot.status === 'live';
  useEffect(() => (live ? fetchAll() : undefined), [live]);

  if (snapshot.status === 'gone') {
    if (guest) {
      return <Message title={t('share.gone')} text={t('share.goneText')} />;
    }
    return <Message title={t('gone.title')} text={t('gone.text')} action={t('gone.home')} onAction={() => go({ at: 'home' })} />;
  }
  if (asked.state === 'failed') {
    return <Message title={t('failed.title')} text={asked.message} action={t('failed.again')} onAction={askAgain} />;
  }
  if (asked.state === 'waiting' || !snapshot.model) {
    return <Message title={snapshot.status === 'offline' ? t('status.unreachable') : t('status.opening')} />;
  }
  const workspace: Open = {
    session,
    discussion,
    snapshot,
    model: snapshot.model,
    reference: asked.value,
    activities,
    view,
    selected,
    select,
    guest,
    readOnly,
    place,
    show: (to) => go(place(to)),
    edit: (...edits) => {
      if (readOnly) {
        announce(t('role.readOnly'));
        return '';
      }
      renamed(edits);
      return session.submit({ do: 'edits', edits });
    },
    announce,
    tell,
    topic,
    readAbout: (guide) => {
      setTopic(guide);
      setSelected('');
      setTab('guide');
      setCalled((n) => n + 1);
    },
    tab,
    openTab: (wanted) => {
      setTab(wanted);
      setCalled((n) => n + 1);
    },
    called,
    open,
  };
  const View = VIEWS[view];
  return (
    <WorkspaceContext value={workspace}>
      <Keys workspace={workspace} busy={dialog !== null} />
      <div className={`frame ${guest ? 'for-guest' : ''}`} data-read-only={readOnly ? '' : undefined}>
        <a className="skip" href="#view">
          {t('skip')}
        </a>
        <TopBar />
        <Navigation />
        <main id="view" className={`view ${view}-view`} tabIndex={-1} aria-label={t(`view.${view}`)}>
          <Suspense fallback={<p className="waiting">{t('status.opening')}</p>}>
            <Boundary key={view}>
              <View />
            </Boundary>
          </Suspense>
        </main>
        {!guest && (
          <Boundary>
            <Panel />
          </Boundary>
        )}
        {!guest && <Proposals />}
        <RefusedTray />
        <VoteNotice busy={dialog?.kind === 'vote'} />
        <Toast told={told} onGone={quiet} />
      </div>
      <Dialogs dialog={dialog} onClose={() => open(null)} />
      <p className="hidden" role="status" aria-live="polite">
        {announced}
      </p>
    </WorkspaceContext>
  );
}

/** Shortcuts, except while somebody types in a field that has its own. */
function Keys({ workspace, busy }: { workspace: Open; busy: boolean }) {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const typing = target.closest('input, textarea, select, [contenteditable="true"]') !== null;
      const command = commands.find((c) => c.shortcut && matches(c.shortcut, event));
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!command || busy || (typing && (plain || command.id === 'undo' || command.id === 'redo'))) {
        return;
      }
      event.preventDefault();
      if (command.when?.(workspace) ?? true) {
        command.perform(workspace);
      }
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [workspace, busy]);
  return null;
}
