import { api } from '../api/client';
import type { Command } from './command';

export const FILES = ['model.yaml', 'model.json', 'canvas.svg', 'report.html', 'key-activities.html', 'relations.svg', 'mind-map.svg'] as const;

export function download(id: string, file: string): void {
  const link = document.createElement('a');
  link.href = api.file(id, file);
  link.download = '';
  link.click();
}

export const downloads: readonly Command[] = FILES.map((file) => ({
  id: `download-${file}`,
  label: `export.${file.replace('.', '-')}`,
  keywords: 'export save file',
  when: (w) => !w.guest,
  perform: (w) => download(w.session.id, file),
}));
