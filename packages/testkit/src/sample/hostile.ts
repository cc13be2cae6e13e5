import type { CommandEntry } from '@cribnotes/core';
import { commandEntry, variant } from '../entries.ts';
import type { NotePen } from '../note-pen.ts';
import { literalProse } from '../prose.ts';
import { flag, operand, operator, slot, template } from '../template-parts.ts';

/** Sentences that mean something to roff, Anki, HTML or a terminal, and must come out as the words they are. */
export const hostileSentences: readonly string[] = [
  '.so /etc/hostname is no request here',
  "'sp 5 is none either, nor is \\fBthis\\fP or \\n(yr",
  'Templates such as {{.Names}} and {{c1::hidden}} stay as typed',
  'No sound of [sound:x.mp3], no [latex]x^2[/latex], no \\(math\\), no [$]y[/$]',
  '<b>Not bold</b> & <script>alert("x")</script> &amp; done',
  'A backslash \\e, a dash at the end -',
  'Quotes "double" and \'single\', a ` grave, a ~ tilde, a ^ hat and C:\\temp\\new',
  'Übung macht den Meister: café, naïve, Ελληνικά, Русский, 日本語, → arrows, … and 🐳',
];

/** Commands whose own characters are special somewhere, and one with each hostile sentence. */
export function hostileEntries(pen: NotePen): readonly CommandEntry[] {
  const format = [flag('--format', ['--format'], [operand("'{{.Names}}\\t{{.Status}}'")])];
  const search = [
    operand('\'^\\.so <b>"x"</b>$\''),
    slot('file'),
    operator('|'),
    operand('tee'),
    operand('-a'),
  ];
  const lines = [
    template('docker inspect', format),
    template('grep', [flag('-E', ['--extended-regexp']), ...search]),
    template('printf', [operand("'%s\\n'"), operand('"$HOME"')]),
    template('sed', [operand("'s/[sound:x]/&amp;/g; s/{{c1::a}}/b/'")]),
    template('echo', [operand("'<img src=x onerror=alert(1)>'")]),
    {
      ...template('cat', [operand('>'), slot('file'), operand("<<'END'")]),
      body: ['.TH "x" & <b>', "  'two'  blanks \\fB", 'END'],
    },
    template('ls', [flag('-la', ['--all', '-l']), operand('~/notes/*.md')]),
    template('curl', [flag('-fsSL', ['--fail', '--location', '--show-error', '--silent']), slot('url')]),
  ];
  return hostileSentences.map((sentence, at) => {
    const line = lines[at]!;
    const path = line.parts.flatMap((part) =>
      part.kind === 'word' && part.role !== 'operand' ? [part.text] : [],
    );
    const row = variant(pen, line, sentence);
    const notes = [literalProse(sentence, pen.line(sentence, 'note'))];
    return commandEntry(path.join(' '), 'hostile', [{ ...row, notes }], { verified: 'shape' });
  });
}
