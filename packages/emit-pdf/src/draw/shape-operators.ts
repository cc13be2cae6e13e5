import type { ShapeItem, TextItem } from '../layout/plan.ts';
import type { Theme } from '../themes.ts';
import { fill, short, stroke } from './text-operators.ts';

/** The width of the mark beside an idea, in points. */
const IDEA_MARK = 1.2;

/** Writes the operators that draw a line or an area. */
export function writeShape(item: ShapeItem, theme: Theme): string {
  const area = [item.x, item.y, item.width, item.height].map(short).join(' ');
  switch (item.shape) {
    case 'bar':
      return `${fill(theme.bar)} ${area} re f`;
    case 'band':
      return `${fill(theme.band)} ${area} re f`;
    case 'rule':
      return `${fill(theme.rule)} ${area} re f`;
    case 'idea': {
      const mark = [item.x, item.y, IDEA_MARK, item.height].map(short).join(' ');
      const outline = `${stroke(theme.frame)} 0.4 w ${framePath(item)} S`;
      return `${fill(theme.tint)} ${area} re f ${outline} ${fill(theme.rule)} ${mark} re f`;
    }
    case 'frame':
      return `${stroke(theme.frame)} 0.5 w ${framePath(item)} S`;
  }
}

/** A rectangle, without the sides at which the frame goes on. */
function framePath({ x, y, width, height, open }: ShapeItem): string {
  if (!open?.above && !open?.below) return `${[x, y, width, height].map(short).join(' ')} re`;
  const [left, top, right, bottom] = [x, y, x + width, y + height].map(short);
  return [
    `${left} ${top} m ${left} ${bottom} l ${right} ${top} m ${right} ${bottom} l`,
    ...(open.above ? [] : [`${left} ${top} m ${right} ${top} l`]),
    ...(open.below ? [] : [`${left} ${bottom} m ${right} ${bottom} l`]),
  ].join(' ');
}

/** Writes what goes with text but is none: the outlines of keys, and the strokes through what is wrong. */
export function writeDecoration(item: TextItem, theme: Theme): string {
  return item.lines
    .flatMap((line) =>
      line.spans.flatMap((span) => {
        if (span.run.key) {
          const [left, width] = [span.x - span.size * 0.16, span.width + span.size * 0.32];
          return [
            `${stroke(theme.frame)} 0.5 w ${roundedBox(left, line.y - span.size * 0.86, width, span.size * 1.14, 2)} S`,
          ];
        }
        if (span.run.struck)
          return [
            `${stroke(theme.text)} 0.6 w ${short(span.x)} ${short(line.y - span.size * 0.27)} m ${short(span.x + span.width)} ${short(line.y - span.size * 0.27)} l S`,
          ];
        return [];
      }),
    )
    .join('\n');
}

/** The share of a corner's radius at which the curve's control point makes a circle. */
const CIRCLE = 0.448;

function roundedBox(x: number, y: number, width: number, height: number, radius: number): string {
  const [right, bottom, near] = [x + width, y + height, radius * CIRCLE];
  const point = (...values: readonly number[]): string => values.map(short).join(' ');
  return [
    `${point(x + radius, y)} m ${point(right - radius, y)} l`,
    `${point(right - near, y, right, y + near, right, y + radius)} c ${point(right, bottom - radius)} l`,
    `${point(right, bottom - near, right - near, bottom, right - radius, bottom)} c ${point(x + radius, bottom)} l`,
    `${point(x + near, bottom, x, bottom - near, x, bottom - radius)} c ${point(x, y + radius)} l`,
    `${point(x, y + near, x + near, y, x + radius, y)} c h`,
  ].join(' ');
}
