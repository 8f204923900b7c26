import { Suspense } from 'react';
import { Home } from '../home/Home';
import { t, useLanguage } from '../i18n';
import { Workspace } from '../shell/Workspace';
import { Message } from '../ui/Message';
import { useEntrance } from './entrance';
import { loaded } from '../ui/loaded';
import { go, usePlace } from './router';

const GuidesPage = loaded(() => import('../guides/GuidesPage'));
const Login = loaded(() => import('../entrance/Login'));
const Redeem = loaded(() => import('../entrance/Redeem'));
const Settings = loaded(() => import('../settings/Settings'));
const SharedPage = loaded(() => import('../share/SharedPage'));

export function App() {
  const language = useLanguage();
  return (
    <Suspense fallback={<Message title={t('entrance.checking')} />}>
      <Page key={language} />
    </Suspense>
  );
}

function Page() {
  const place = usePlace();
  const entrance = useEntrance();
  if (place.at === 'shared') {
    return <SharedPage key={place.token} token={place.token} view={place.view} />;
  }
  if (place.at === 'guides') {
    return <GuidesPage page={place.page} />;
  }
  if (place.at === 'nowhere') {
    return <Message title={t('nowhere.title')} text={t('nowhere.text', { path: location.pathname })} action={t('gone.home')} onAction={() => go({ at: 'home' })} />;
  }
  if (entrance === null) {
    return <Message title={t('entrance.checking')} />;
  }
  if (place.at === 'link') {
    return <Redeem />;
  }
  if (entrance.accounts && !entrance.me) {
    return <Login unclaimed={entrance.unclaimed} />;
  }
  switch (place.at) {
    case 'home':
      return <Home />;
    case 'settings':
      return <Settings section={place.section} />;
    case 'model':
      return <Workspace key={place.id} id={place.id} view={place.view} />;
  }
}
