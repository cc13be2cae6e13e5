export { type LinterOptions, linter } from './linter.ts';
