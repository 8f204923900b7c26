import type { BlockJson } from '../api/schema';
import { t } from '../i18n';
import { useWorkspace } from '../model/workspace';
import { To } from '../ui/To';
import { Blocks, type Leading } from './Blocks';
import { useGuide } from './asked';

interface Section {
  readonly title: string;
  readonly blocks: readonly BlockJson[];
}

/** The whole guide beside the view, its sections folded, with answers for the open model. */
export default function PanelGuide({ guide }: { guide: string }) {
  const { session, snapshot, readAbout, open } = useWorkspace();
  const [asked, again] = useGuide(guide, session.id, snapshot.base?.sequence);
  if (asked.state === 'failed') {
    return (
      <p className="empty" role="alert">
        {t('guides.failed')}{' '}
        <button type="button" className="button" onClick={again}>
          {t('failed.again')}
        </button>
      </p>
    );
  }
  if (asked.state === 'waiting') {
    return <p className="waiting">{t('status.opening')}</p>;
  }
  const place = (id: string) => ({ at: 'model', id: session.id, view: 'guides', page: id }) as const;
  const leading: Leading = {
    toGuide: readAbout,
    placeOf: place,
    toRule: (code) => open({ kind: 'rule', code }),
  };
  const { blocks, sentence } = asked.value;
  return (
    <div className="panel-guide" lang="en">
      <p>{sentence}</p>
      {sections(blocks).map((section, index) => (
        <details key={section.title} open={index === 0}>
          <summary>{section.title}</summary>
          <Blocks blocks={section.blocks} below={1} leading={leading} />
        </details>
      ))}
      <p className="row">
        <To place={place(guide)} look="button" lang={document.documentElement.lang}>
          {t('guides.whole')}
        </To>
      </p>
    </div>
  );
}

function sections(blocks: readonly BlockJson[]): Section[] {
  const found: { title: string; blocks: BlockJson[] }[] = [];
  for (const block of blocks) {
    if (block.is === 'heading' && block.level <= 2) {
      found.push({ title: block.spans.map((s) => s.text).join(''), blocks: [] });
    } else {
      found.at(-1)?.blocks.push(block);
    }
  }
  return found.filter((section) => section.blocks.length > 0);
}
