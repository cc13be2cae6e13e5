import type { Point, Span, Spans } from '../model.ts';
import { object, type Shape, some } from './shape.ts';
import { count, position, text } from './simple.ts';

export const point: Shape<Point> = object({ line: position, column: position, offset: count });

export const span: Shape<Span> = object({ source: text, start: point, end: point });

export const spans: Shape<Spans> = some(span);
