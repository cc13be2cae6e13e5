import type { Diagnostic } from '@cribnotes/core';
import { toLine } from '../diagnostics/line.ts';
import type { Findings } from '../diagnostics/report.ts';
import { type ExitCode, exitCodes, Refusal } from '../exit.ts';
import { say, tell } from '../say.ts';
import { readPlan } from '../topic.ts';
import type { PlannedTopics } from '../topics/plan-topics.ts';
import { leftAloneLine } from '../vault/left-alone-line.ts';
import { visible } from '../visible.ts';
import { type CheckOptions, codeFor, findingsOf, reportFor } from './check.ts';

/** Prints what is wrong in the notes of several topics, as of one. A topic that cannot be read does not keep the others from it. */
export async function checkSeveral({ plans, left }: PlannedTopics, options: CheckOptions): Promise<ExitCode> {
  const codes: ExitCode[] = [];
  const all: Findings[] = [];
  for (const plan of plans) {
    try {
      const read = await readPlan(plan, options);
      if (options.fix) codes.push(await (await import('./fix.ts')).fix(read, options.yes ?? false));
      else all.push(byPath(await findingsOf(read)));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      tell(
        `crib: ${visible(plan.name)}: ${error.message}${error.hint === undefined ? '' : `; ${error.hint}`}`,
      );
      codes.push(error.code);
    }
  }
  const diagnostics = all.flatMap((one) => one.diagnostics);
  if (!options.fix)
    await say(
      reportFor(options)({
        diagnostics,
        sources: all.flatMap(({ sources }) => sources),
        texts: new Map(all.flatMap(({ texts }) => [...texts])),
        pathOf: (source) => source,
        mendable: all.reduce((sum, { mendable = 0 }) => sum + mendable, 0),
      }),
    );
  for (const diagnostic of left?.diagnostics ?? []) tell(toLine(diagnostic));
  if (left) tell(leftAloneLine(left, plans.length));
  if (left?.diagnostics.some(({ level }) => level === 'error')) codes.push(exitCodes.usage);
  codes.push(codeFor(diagnostics, options.strict));
  return codes.toSorted((one, other) => other - one)[0] ?? exitCodes.fine;
}

/** Topics have notes of one name in different folders: here each is called by its path. */
function byPath({ diagnostics, sources, texts, pathOf, mendable = 0 }: Findings): Findings {
  return {
    mendable,
    diagnostics: diagnostics.map(
      (one): Diagnostic => ({
        ...one,
        span: { ...one.span, source: pathOf(one.span.source) },
      }),
    ),
    sources: sources.map((source) => ({ ...source, id: pathOf(source.id) })),
    texts: new Map([...texts].map(([id, text]) => [pathOf(id), text])),
    pathOf: (source) => source,
  };
}
