import type { SpecFile } from './spec-file.ts';

/** Gives the spec file that a text is, as `crib spec` prints it, or what is wrong with it. */
export async function readSpecFile(text: string): Promise<SpecFile | { readonly fault: string }> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { fault: `it is not JSON: ${error instanceof Error ? error.message : ''}` };
  }
  const [{ safeParse, getDotPath }, { specFileSchema }] = await Promise.all([
    import('valibot'),
    import('./schema.ts'),
  ]);
  const read = safeParse(specFileSchema, value);
  if (read.success) return read.output;
  const [issue] = read.issues;
  return { fault: `it is not what crib spec prints: ${getDotPath(issue) ?? 'the file'}: ${issue.message}` };
}
