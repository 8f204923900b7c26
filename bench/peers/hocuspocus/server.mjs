// Hocuspocus as its users run it: the document in memory, stored as a whole a while after a change.
// usage: node server.mjs PORT FOLDER
import { mkdirSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Server } from '@hocuspocus/server';
import { applyUpdate, encodeStateAsUpdate } from 'yjs';

const [port, folder] = [Number(process.argv[2]), process.argv[3]];
mkdirSync(folder, { recursive: true });
const file = (name) => join(folder, encodeURIComponent(name));

const server = new Server({
  port,
  address: '127.0.0.1',
  quiet: true,
  async onLoadDocument({ documentName, document }) {
    const stored = await readFile(file(documentName)).catch(() => null);
    if (stored !== null) {
      applyUpdate(document, stored);
    }
  },
  async onStoreDocument({ documentName, document }) {
    const name = file(documentName);
    await writeFile(`${name}.new`, encodeStateAsUpdate(document));
    await rename(`${name}.new`, name);
  },
});
await server.listen();
console.log('ready');
