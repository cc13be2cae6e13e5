import type { PageSettings } from './note-settings.ts';
import type { ValueReading } from './setting-values.ts';
import type { YamlValue } from './yaml-value.ts';

/** Gives how the manual page is made: `{ split: true }`. */
export function readPage(value: YamlValue): ValueReading<PageSettings> {
  const expected = '{ split: true } or { split: false }';
  if (value.kind === 'null') return { faults: [] };
  const split = value.kind === 'map' ? value.entries.find(({ key }) => key === 'split')?.value : undefined;
  if (value.kind === 'map' && value.entries.length === 1 && split?.kind === 'boolean')
    return { value: { split: split.text === 'true' }, faults: [] };
  return { faults: [{ rule: 'type', expected, at: value, usable: true }] };
}
