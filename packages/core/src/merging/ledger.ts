import type { NoteDraft } from '../findings/note-draft.ts';
import type { LineFate } from '../model.ts';

/** The stronger fate of a line wins: a bullet that shows a command is an entry, though it also describes it. */
const STRENGTH: readonly LineFate['fate'][] = [
  'unassigned',
  'markup',
  'ignored',
  'heading',
  'mention',
  'note',
  'snippet',
  'fact',
  'gloss',
  'description',
  'recipe',
  'entry',
];

/** Gives the one fate of each non-blank line of a note, in order. */
export function account(draft: NoteDraft): LineFate[] {
  const fates = new Map<number, LineFate>();
  const set = (line: number, fate: LineFate['fate'], why?: string, ref?: string): void => {
    const old = fates.get(line);
    if (old && STRENGTH.indexOf(old.fate) >= STRENGTH.indexOf(fate)) return;
    fates.set(line, {
      line,
      fate,
      ...(why === undefined ? {} : { why }),
      ...(ref === undefined ? {} : { ref }),
    });
  };
  const range = (from: number, to: number, fate: LineFate['fate'], why?: string, ref?: string): void => {
    for (let line = from; line <= to; line++) set(line, fate, why, ref);
  };
  for (const unit of draft.units) {
    switch (unit.kind) {
      case 'heading':
        range(unit.block.from, unit.block.to, 'heading');
        break;
      case 'table':
        range(unit.block.from, unit.block.to, 'markup', 'table');
        for (const line of unit.lines) set(line, unit.findings.length > 0 ? 'entry' : 'fact');
        break;
      case 'code': {
        range(unit.block.from, unit.block.to, 'markup', 'fence');
        if (unit.reading.kind === 'file') range(unit.block.from, unit.block.to, 'snippet');
        else
          for (const l of unit.block.lines)
            set(l.line, 'ignored', unit.reading.kind === 'output' ? 'output' : 'comment');
        if (unit.reading.kind === 'lines')
          for (const item of unit.reading.items)
            if (item.kind === 'output') set(item.line, 'ignored', 'output');
        break;
      }
      case 'text': {
        const { line, endLine } = unit.statement;
        if (
          unit.use === 'description' ||
          unit.use === 'gloss' ||
          unit.use === 'fact' ||
          unit.use === 'note' ||
          unit.use === 'recipe'
        )
          range(line, endLine, unit.use);
        else if (unit.use === 'label') range(line, endLine, 'heading');
        else if (unit.findings.length > 0)
          range(line, endLine, unit.findings.some((f) => f.role === 'entry') ? 'entry' : 'mention');
        else if (!/[\p{L}\p{N}]/u.test(unit.statement.text)) range(line, endLine, 'markup', 'signs');
        else if (unit.reading.kind === 'prose') range(line, endLine, 'note');
        break;
      }
    }
  }
  for (const finding of draft.findings) {
    const ref = draft.calls.get(finding)?.call.canonical.join(' ') ?? finding.found.text;
    for (const piece of finding.description?.pieces ?? [])
      range(piece.line, piece.endLine, 'description', undefined, ref);
    for (const gloss of finding.glosses)
      range(gloss.statement.line, gloss.statement.endLine, 'gloss', undefined, ref);
    range(finding.line, finding.endLine, finding.role === 'entry' ? 'entry' : 'mention', undefined, ref);
  }
  for (const region of draft.regions.ignored) range(region.fromLine, region.toLine, 'ignored', region.why);
  // A code span or sentence may run over a line end; its second line shares its fate.
  for (const unit of draft.units) {
    if (unit.kind !== 'text') continue;
    for (let line = unit.block.from + 1; line <= unit.block.to; line++) {
      const above = fates.get(line - 1);
      if (above && !fates.has(line)) fates.set(line, { ...above, line });
    }
  }
  const lines = draft.note.text.split('\n');
  return lines.flatMap((text, i): LineFate[] => {
    if (text.trim() === '') return [];
    return [
      fates.get(i + 1) ??
        (/^[\s>*_=#|:~`+.-]+$/.test(text)
          ? { line: i + 1, fate: 'markup', why: 'signs' }
          : /^\s*(<\/?[a-z][^<>]*>\s*)+$/i.test(text)
            ? { line: i + 1, fate: 'markup', why: 'html' }
            : { line: i + 1, fate: 'unassigned' }),
    ];
  });
}
