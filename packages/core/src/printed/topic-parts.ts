export { itemKey } from './item-key.ts';
export { onPaper } from './on-paper.ts';
export { partNames } from './part-names.ts';
export { partOf } from './part-of.ts';
export { type Stretch, type Stretches, stretchesOf } from './stretches.ts';
