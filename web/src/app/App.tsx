import { lazy, Suspense } from 'react';
import { Home } from '../home/Home';
import { useLanguage } from '../i18n';
import { Workspace } from '../shell/Workspace';
import { usePlace } from './router';

const GuidesPage = lazy(() => import('../guides/GuidesPage'));

export function App() {
  const language = useLanguage();
  const place = usePlace();
  if (place.at === 'guides') {
    return (
      <Suspense>
        <GuidesPage key={language} page={place.page} />
      </Suspense>
    );
  }
  return place.at === 'home' ? (
    <Home key={language} />
  ) : (
    <Workspace key={`${place.id} ${language}`} id={place.id} view={place.view} />
  );
}
