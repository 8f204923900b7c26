import { lazy, Suspense, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { reference } from '../app/reference';
import { go, type View } from '../app/router';
import { useAsked } from '../app/useAsked';
import { Canvas } from '../canvas/Canvas';
import { commands } from '../commands/all';
import { matches } from '../commands/command';
import { t } from '../i18n';
import { activityFacts } from '../model/facts';
import { Session } from '../model/session';
import { WorkspaceContext, type Dialog, type PanelTab, type Workspace as Open } from '../model/workspace';
import { Panel } from '../panel/Panel';
import { Message } from '../ui/Message';
import { Dialogs } from './Dialogs';
import { Navigation } from './Navigation';
import { RefusedTray } from './RefusedTray';
import { TopBar } from './TopBar';

const Activities = lazy(() => import('../activities/Activities'));
const MapView = lazy(() => import('../map/MapView'));
const Interview = lazy(() => import('../interview/Interview'));
const Review = lazy(() => import('../review/Review'));
const GuidesView = lazy(() => import('../guides/GuidesView'));
const TextView = lazy(() => import('../text/TextView'));
const History = lazy(() => import('../history/History'));

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

export function Workspace({ id, view }: { id: string; view: View }) {
  const [session, setSession] = useState<Session | null>(null);
  useEffect(() => {
    const opened = new Session(id);
    setSession(opened);
    void opened.open();
    return () => opened.close();
  }, [id]);
  return session ? <OpenModel session={session} view={view} /> : null;
}

function OpenModel({ session, view }: { session: Session; view: View }) {
  const snapshot = useSyncExternalStore(session.subscribe, session.current);
  const [asked, askAgain] = useAsked(reference);
  const [selected, setSelected] = useState('');
  const [tab, setTab] = useState<PanelTab>('guide');
  const [topic, setTopic] = useState('');
  const [called, setCalled] = useState(0);
  const [dialog, open] = useState<Dialog>(null);
  const [announced, announce] = useState('');
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

  if (snapshot.status === 'gone') {
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
    snapshot,
    model: snapshot.model,
    reference: asked.value,
    activities,
    view,
    selected,
    select,
    show: (to) => go({ at: 'model', id: session.id, view: to }),
    edit: (...edits) => session.submit({ do: 'edits', edits }),
    announce,
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
      <div className="frame">
        <a className="skip" href="#view">
          {t('skip')}
        </a>
        <TopBar />
        <Navigation />
        <main id="view" className={`view ${view}-view`} tabIndex={-1} aria-label={t(`view.${view}`)}>
          <Suspense fallback={<p className="waiting">{t('status.opening')}</p>}>
            <View />
          </Suspense>
        </main>
        <Panel />
        <RefusedTray />
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
