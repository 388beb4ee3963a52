/** 32 hex digits that stand for a text, other ones with every other salt. */
export async function saltedHash(salt: string, text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}\n${text}`));
  return hex(new Uint8Array(digest).slice(0, 16));
}

/** A new salt: 32 hex digits that nobody can guess. */
export function newSalt(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
