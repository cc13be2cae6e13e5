import { hash } from 'node:crypto';

/** Gives what tells an answer about the disk from every other: a digest of its bytes and of all else that it holds. */
export function markOfAnswer(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null || !('bytes' in answer)) return digest(asText(answer));
  const { bytes, ...others } = answer;
  return bytes instanceof Uint8Array ? `${digest(bytes)} ${digest(asText(others))}` : digest(asText(answer));
}

/** The same for what is thrown in the place of an answer. */
export function markOfError(error: unknown): string {
  return `error ${error instanceof Error && 'code' in error ? error.code : error}`;
}

/** SHA-256 in base64url. */
export const digest = (content: string | Uint8Array): string => hash('sha256', content, 'base64url');

const asText = (value: unknown): string => JSON.stringify(value) ?? 'undefined';
