import type { Proposer } from '../claims/proposer.ts';
import { aboutTerm } from './about-term.ts';
import { askedTerms } from './asked-term.ts';
import { authorAnswer } from './author-answer.ts';
import { authorComment } from './author-comment.ts';
import { bareLabel } from './bare-label.ts';
import { commandNamed } from './command-named.ts';
import { commentInBlock } from './comment-in-block.ts';
import { termsInContrast } from './contrasted-terms.ts';
import { definingHeading } from './defining-heading.ts';
import { definingSentence } from './defining-sentence.ts';
import { fileTitle } from './file-title.ts';
import { headingAbove } from './heading-above.ts';
import { indentedWords } from './indented-words.ts';
import { labelInBlock } from './label-in-block.ts';
import { leadInLeftOver } from './lead-in-left-over.ts';
import { linesInStep } from './lines-in-step.ts';
import { listUnderLabel } from './list-under-label.ts';
import { openingOfSection } from './opening-of-section.ts';
import { optionLines } from './option-lines.ts';
import { optionTable } from './option-table.ts';
import { optionWords } from './option-words.ts';
import { otherWay } from './other-way.ts';
import { parallelTitles } from './parallel-titles.ts';
import { remarkOnLine } from './remark-on-line.ts';
import { restOfParagraph } from './rest-of-paragraph.ts';
import { secondSubject } from './second-subject.ts';
import { sectionLabel } from './section-label.ts';
import { sentenceAbove } from './sentence-above.ts';
import { sentenceBelow } from './sentence-below.ts';
import { sentenceOverBlocks } from './sentence-over-blocks.ts';
import { stoppedName } from './stopped-name.ts';
import { tableRow } from './table-row.ts';
import type { TermNote } from './term-note.ts';
import { termTable } from './term-table.ts';
import { titleOverCommands } from './title-over-commands.ts';
import { wordsAboutParts } from './words-about-parts.ts';
import { wordsBelowCommand } from './words-below-command.ts';
import { wordsBelowHeading } from './words-below-heading.ts';
import { wordsInHeading } from './words-in-heading.ts';
import { wordsInLine } from './words-in-line.ts';

/**
 * Who is heard first about the words of one note. A claim of an earlier rank holds against every later one; within a rank
 * the higher score wins.
 */
export const RANKS: readonly (readonly Proposer[])[] = [
  // What the author decides, and what stands beside a command on its line or in its row.
  [
    authorAnswer,
    authorComment,
    bareLabel,
    remarkOnLine,
    wordsInLine,
    wordsInHeading,
    tableRow,
    indentedWords,
  ],
  // What stands in its block.
  [commentInBlock, optionLines],
  // The sentences around a command, weighed against each other.
  [linesInStep, sentenceAbove, sentenceBelow],
  // What is left to describe it; what stands over several commands.
  [wordsAboutParts, headingAbove, titleOverCommands, labelInBlock, sentenceOverBlocks, otherWay],
  // What goes on about a command that has its sentence, or about one of its options.
  [
    parallelTitles,
    optionWords,
    optionTable,
    commandNamed,
    restOfParagraph,
    wordsBelowCommand,
    wordsBelowHeading,
    leadInLeftOver,
    fileTitle,
  ],
  // What is about things: the terms that a note defines.
  [sectionLabel, askedTerms, stoppedName],
  [definingSentence],
  [termsInContrast, listUnderLabel],
  [openingOfSection, termTable, definingHeading],
];

/** Who is heard when the terms of all notes are known. */
export const TERM_RANKS: readonly (readonly Proposer<TermNote>[])[] = [[aboutTerm], [secondSubject]];
