import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import { api } from '../api/client';
import type { AdviceJson } from '../api/schema';
import { t } from '../i18n';
import { lensOf } from '../model/lens';
import { useWorkspace } from '../model/workspace';
import { Icon } from '../ui/Icon';

const ENDINGS = ['svg', 'html', 'md', 'yaml'] as const;

/** Through which framework the model is seen: change it, read about it, take it away. */
export function LensMenu() {
  const { session, model, reference, edit, announce, readAbout } = useWorkspace();
  const [advice, setAdvice] = useState<readonly AdviceJson[]>([]);
  const lens = lensOf(reference, model);
  const choose = (id: string) => {
    edit({ op: 'set', element: '', property: 'lens', value: id });
    announce(t('lens.seen', { name: reference.frameworks.find((f) => f.id === id)?.name ?? id }));
  };
  return (
    <DropdownMenu.Root onOpenChange={(open) => open && void api.advice(session.id).then(setAdvice, () => setAdvice([]))}>
      <DropdownMenu.Trigger className="button lens" aria-label={t('lens.change', { name: lens.name })}>
        <Icon name="lens" /> {lens.name} <Icon name="down" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu lens-menu" align="end" sideOffset={4}>
          <DropdownMenu.Label className="menu-label">{t('lens.title')}</DropdownMenu.Label>
          <DropdownMenu.RadioGroup value={lens.id} onValueChange={choose}>
            {reference.frameworks.map((framework) => {
              const reason = advice.find((a) => a.framework === framework.id)?.reason;
              return (
                <DropdownMenu.RadioItem key={framework.id} value={framework.id}>
                  <span>
                    {framework.name}
                    {reason && (
                      <span className="secondary small suits" lang="en">
                        {reason}
                      </span>
                    )}
                  </span>
                  <DropdownMenu.ItemIndicator className="rest">
                    <Icon name="check" />
                  </DropdownMenu.ItemIndicator>
                </DropdownMenu.RadioItem>
              );
            })}
          </DropdownMenu.RadioGroup>
          <DropdownMenu.Separator className="menu-line" />
          <DropdownMenu.Item onSelect={() => readAbout(lens.guide)}>
            <Icon name="book" /> {t('lens.guide')}
          </DropdownMenu.Item>
          <Files title={t('lens.filled')} addressOf={(ending) => api.file(session.id, `frameworks/${lens.id}.${ending}`)} />
          <Files title={t('lens.empty')} addressOf={(ending) => api.template(lens.id, ending)} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

const NAMES = { svg: 'SVG', html: 'HTML', md: 'Markdown', yaml: 'YAML' } as const;

function Files({ title, addressOf }: { title: string; addressOf: (ending: string) => string }) {
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger>
        <Icon name="download" /> {title}
      </DropdownMenu.SubTrigger>
      <DropdownMenu.Portal>
        <DropdownMenu.SubContent className="menu">
          {ENDINGS.map((ending) => (
            <DropdownMenu.Item key={ending} asChild>
              <a href={addressOf(ending)} download className="menu-link">
                {NAMES[ending]}
              </a>
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.SubContent>
      </DropdownMenu.Portal>
    </DropdownMenu.Sub>
  );
}
