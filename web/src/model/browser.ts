const NAME = 'linchpin.name';
const CLIENT = 'linchpin.client';
const VOICE = 'linchpin.voice';

/** This tab: its id, which survives a reload, and the name its person goes by. */
export const browser = {
  client: tab(),
  /** A secret by which the server knows this browser again where there are no accounts. */
  voice: voice(),

  name(): string {
    return localStorage.getItem(NAME) ?? '';
  },

  rename(name: string): void {
    localStorage.setItem(NAME, name.trim().slice(0, 60));
  },
};

function tab(): string {
  if (typeof sessionStorage === 'undefined') {
    return 'test';
  }
  const known = sessionStorage.getItem(CLIENT);
  if (known) {
    return known;
  }
  const fresh = crypto.randomUUID();
  sessionStorage.setItem(CLIENT, fresh);
  return fresh;
}

function voice(): string {
  if (typeof localStorage === 'undefined') {
    return 'test';
  }
  const known = localStorage.getItem(VOICE);
  if (known) {
    return known;
  }
  const fresh = crypto.randomUUID();
  localStorage.setItem(VOICE, fresh);
  return fresh;
}
