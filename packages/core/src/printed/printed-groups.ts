export { type GroupTop, type PlacedGroup, placeGroups } from './place-groups.ts';
export { type CommandItem, type PrintedGroup, type PrintedItem, printedGroups } from './printed-items.ts';
