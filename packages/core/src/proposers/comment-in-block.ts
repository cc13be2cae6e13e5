import type { Proposal } from '../claims/claim.ts';
import type { Proposer } from '../claims/proposer.ts';
import type { Verdicts } from '../claims/verdicts.ts';
import type { Finding } from '../findings/finding.ts';
import { codeStatement, isShown } from '../findings/from-code.ts';
import { anyOf } from '../languages/alternatives.ts';
import type { CodeItem } from '../lines/code-item.ts';
import { isExampleLabel } from '../lines/cues.ts';
import { isOr } from '../lines/or-words.ts';
import type { Statement } from '../lines/statement.ts';
import { saysSomething } from '../wording/says-something.ts';
import { linesIn, optionIn, shownIn } from './block-lines.ts';

type Comment = Extract<CodeItem, { kind: 'comment' | 'prose' }>;

/** A comment that says something; "or" only joins what stands around it. */
const isComment = (item: CodeItem | undefined): item is Comment =>
  (item?.kind === 'comment' || item?.kind === 'prose') && !isOr(item.text);

/** Over more commands a comment is a title of that part of a script. */
const MOST = 3;

/** How sure a comment is of one command, and of several. */
const [OF_ONE, OF_SEVERAL] = [0.95, 0.6];

/** Comments that tell how to fill in a command, or show another one, do not say what it does. */
const WEAK = new RegExp(`^(?:${anyOf('cues', 'fillsIn')})`, 'iu');

export const commentInBlock: Proposer = {
  id: 'comment-in-block',
  claims:
    'A comment in a block describes the commands beside it, up to the next comment, or explains an option.',
  does: [
    {
      note: '    # lists all containers\n    docker ps -a\n',
      claims: ['lists all containers → docker ps -a'],
    },
    {
      note: '    # stops the box\n    docker stop web\n    docker rm web\n',
      claims: ['stops the box → docker stop web, docker rm web'],
    },
  ],
  doesNot: ['    docker ps -a # lists all containers\n', '    # Example:\n    docker ps -a\n'],
  propose: ({ units }, decided) =>
    units.flatMap((unit) => {
      const findings = new Map<CodeItem, Finding>(shownIn(unit).map(({ item, finding }) => [item, finding]));
      return commentsIn(linesIn(unit), findings).flatMap((run) => claimsOf(run, decided));
    }),
};

/** Comments that belong together, with the commands beside them. */
interface Run {
  readonly comments: readonly Comment[];
  readonly commands: readonly Finding[];
}

/** True where comments follow the commands they explain: more stretches without a blank line end with one than begin with one. */
function commentsBelow(items: readonly CodeItem[]): boolean {
  const filled = items.filter((i) => i.kind !== 'output' && i.kind !== 'gloss');
  const stretches = [...Map.groupBy(filled, ({ group }) => group).values()];
  const votes = stretches.map((stretch): number => {
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (isShown(first) && !isRemarked(first) && isComment(last)) return 1;
    return isComment(first) && isShown(last) ? -1 : 0;
  });
  return votes.reduce((sum, vote) => sum + vote, 0) > 0;
}

const isRemarked = (item: CodeItem): boolean => 'remark' in item && item.remark !== undefined;

/** True where a blank line stands between every comment and what it is about. */
function commentsApart(items: readonly CodeItem[]): boolean {
  const groups = new Set(items.filter(isComment).map(({ group }) => group));
  return isComment(items[0]) && items.every((item) => isComment(item) || !groups.has(item.group));
}

function commentsIn(items: readonly CodeItem[], findings: ReadonlyMap<CodeItem, Finding>): Run[] {
  const areBelow = commentsBelow(items);
  const ordered = areBelow ? [...items].reverse() : items;
  const apart = commentsApart(items);
  const runs: Run[] = [];
  for (let i = 0; i < ordered.length; i++) {
    const first = ordered[i];
    if (!isComment(first)) continue;
    const comments = [first];
    for (let next = ordered[i + 1]; isComment(next) && next.group === first.group; next = ordered[i + 1]) {
      comments.push(next);
      i += 1;
    }
    const groups = [first.group, apart ? ordered[i + 1]?.group : undefined];
    const commands: Finding[] = [];
    for (const item of ordered.slice(i + 1)) {
      // What was printed parts the command above it from the next one.
      if (commands.length > 0 && item.kind === 'output' && !areBelow) break;
      if (isComment(item) || !groups.includes(item.group)) break;
      const finding = findings.get(item);
      if (finding) commands.push(finding);
    }
    runs.push({ comments: areBelow ? comments.toReversed() : comments, commands });
  }
  return runs;
}

function claimsOf({ comments, commands }: Run, decided: Verdicts): Proposal[] {
  const [nearest] = commands;
  if (nearest === undefined) return [];
  const glosses: Proposal[] = [];
  const pieces: Comment[] = [];
  for (const comment of comments) {
    const option = optionIn(comment.text);
    if (option)
      glosses.push({
        kind: 'gloss',
        owner: nearest,
        target: option.target,
        piece: comment,
        words: [codeStatement(option.text, comment.line)],
        score: OF_ONE,
        reasons: [{ cue: 'is a comment beside it', weight: OF_ONE }],
      });
    else if (saysSomething(comment.text) && !isExampleLabel(comment.text) && !WEAK.test(comment.text))
      pieces.push(comment);
  }
  const [piece] = pieces;
  const [open, ...others] = commands.filter((f) => !decided.isDescribed(f));
  if (piece === undefined || open === undefined || others.length >= MOST) return glosses;
  const words: Statement[] = pieces.map(({ text, line }) => codeStatement(text, line));
  const shared = others.length > 0;
  const confidence = shared ? OF_SEVERAL : OF_ONE;
  return [
    ...glosses,
    {
      kind: 'description',
      owners: [open, ...others],
      how: 'comment',
      shared,
      confidence,
      piece,
      words,
      score: confidence,
      reasons: [{ cue: 'is a comment beside it', weight: confidence }],
    },
  ];
}
