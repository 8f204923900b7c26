import { Home } from '../home/Home';
import { useLanguage } from '../i18n';
import { Workspace } from '../shell/Workspace';
import { usePlace } from './router';

export function App() {
  const language = useLanguage();
  const place = usePlace();
  return place.at === 'home' ? (
    <Home key={language} />
  ) : (
    <Workspace key={`${place.id} ${language}`} id={place.id} view={place.view} />
  );
}
