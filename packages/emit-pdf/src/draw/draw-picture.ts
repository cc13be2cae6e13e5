import type PDFDocument from 'pdfkit';
import type { PictureItem } from '../layout/plan.ts';
import type { StructureTree } from './structure-tree.ts';
import { short } from './text-operators.ts';

/** Draws a picture with its words for those who do not see it. `number` tells it from the others of the page. */
export function drawPicture(
  document: PDFDocument,
  item: PictureItem,
  tree: StructureTree,
  number: number,
): void {
  const { picture, x, y, width, height } = item;
  const image = document.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: picture.width,
    Height: picture.height,
    ColorSpace: 'DeviceGray',
    BitsPerComponent: 8,
  });
  image.end(Buffer.from(picture.pixels));
  const name = `Picture${number}`;
  document.page.xobjects[name] = image;
  const content = document.markStructureContent('Figure');
  const matrix = [width, 0, 0, -height, x, y + height].map(short).join(' ');
  document.addContent(Buffer.from(`q ${matrix} cm /${name} Do Q\n`, 'latin1'));
  document.endMarkedContent();
  const element = tree.open(item.path);
  element.dictionary.data.Alt = new String(item.alt);
  const bottom = document.page.height - y - height;
  element.dictionary.data.A = {
    O: 'Layout',
    Placement: 'Block',
    BBox: [x, bottom, x + width, bottom + height],
  };
  element.add(content);
}
