/** True in a browser that can ask a device for a passkey. */
export const hasPasskeys = (): boolean =>
  typeof PublicKeyCredential !== 'undefined' &&
  typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function';

/** What a device makes of a challenge, for a new passkey. */
export async function makePasskey(options: string): Promise<string> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    JSON.parse(options) as PublicKeyCredentialCreationOptionsJSON,
  );
  return told(await navigator.credentials.create({ publicKey }));
}

/** What a device makes of a challenge, to log in. */
export async function provePasskey(options: string): Promise<string> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
    JSON.parse(options) as PublicKeyCredentialRequestOptionsJSON,
  );
  return told(await navigator.credentials.get({ publicKey }));
}

function told(credential: Credential | null): string {
  if (!(credential instanceof PublicKeyCredential)) {
    throw new DOMException('no passkey', 'NotAllowedError');
  }
  const { id, rawId, type, response, clientExtensionResults, authenticatorAttachment } =
    credential.toJSON() as unknown as Record<string, unknown> & { response: Record<string, unknown> };
  const known = ['attestationObject', 'clientDataJSON', 'transports', 'authenticatorData', 'signature', 'userHandle'];
  const making = 'attestationObject' in response;
  const sent = Object.fromEntries(
    Object.entries(response).filter(([key]) => known.includes(key) && !(making && key === 'authenticatorData')),
  );
  return JSON.stringify({ id, rawId, type, response: sent, clientExtensionResults, authenticatorAttachment });
}
