/** Doubts as those need them who have some of their own, or list them: this door loads nothing that reads notes. */
export { anchorWords } from './answers/anchor-words.ts';
export { doubtId } from './doubts/doubt-id.ts';
export { listDoubts } from './doubts/list-doubts.ts';
export { worstFirst } from './doubts/worst-first.ts';
