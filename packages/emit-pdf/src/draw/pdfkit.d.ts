/** The part of pdfkit 0.20.2 that this package uses; pdfkit has no type declarations of its own. */
declare module 'pdfkit' {
  /** What pdfkit asks of a font that it did not read itself. */
  export interface FontSource {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly lineGap: number;
    readonly capHeight: number;
    readonly xHeight: number;
    readonly italicAngle: number;
    readonly bbox: {
      readonly minX: number;
      readonly minY: number;
      readonly maxX: number;
      readonly maxY: number;
    };
    readonly post: { readonly isFixedPitch: boolean };
    readonly head: { readonly macStyle: { readonly italic: boolean } };
    getGlyph(id: number): { readonly advanceWidth: number };
    layout(text: string): {
      readonly glyphs: readonly {
        readonly id: number;
        readonly advanceWidth: number;
        readonly codePoints: readonly number[];
      }[];
      readonly positions: readonly Record<string, number>[];
      readonly advanceWidth: number;
    };
    createSubset(): { includeGlyph(id: number): number; encode(): Uint8Array };
  }

  /** An object of the file. */
  export interface Reference {
    readonly id: number;
    data: Record<string, unknown>;
    end(bytes?: Uint8Array): void;
  }

  export interface EmbeddedFont {
    readonly id: string;
    encode(text: string): readonly [readonly string[], unknown];
    ref(): Reference;
  }

  export interface StructureContent {
    readonly refs: readonly unknown[];
  }

  export interface StructureElement {
    readonly dictionary: Reference;
    add(child: StructureElement | StructureContent): StructureElement;
    end(): void;
  }

  export interface Outline {
    readonly dictionary: Reference;
    addItem(title: string, options?: { readonly pageNumber?: number }): Outline;
  }

  export interface Page {
    readonly dictionary: Reference;
    readonly height: number;
    readonly fonts: Record<string, Reference>;
    readonly xobjects: Record<string, Reference>;
  }

  export interface DocumentOptions {
    readonly size: readonly [number, number];
    readonly margin: number;
    readonly font: null;
    readonly autoFirstPage: false;
    readonly bufferPages: true;
    readonly tagged: true;
    readonly displayTitle: true;
    readonly lang: string;
    readonly pdfVersion: '1.7';
    readonly info: Readonly<Record<string, unknown>>;
  }

  export default class PDFDocument {
    constructor(options: DocumentOptions);
    readonly page: Page;
    readonly outline: Outline;
    readonly _root: Reference;
    readonly _font: EmbeddedFont;
    _write(data: string | Uint8Array): void;
    addPage(): this;
    switchToPage(page: number): this;
    addContent(operators: Uint8Array): this;
    font(source: FontSource): this;
    ref(data: Record<string, unknown>): Reference;
    appendXML(xml: string): void;
    markContent(tag: 'Artifact', options: { readonly type: string }): this;
    markStructureContent(tag: string): StructureContent;
    endMarkedContent(): this;
    struct(type: string, options: { readonly title?: string }): StructureElement;
    addStructure(element: StructureElement): this;
    link(x: number, y: number, w: number, h: number, url: string, options: object): this;
    goTo(x: number, y: number, w: number, h: number, name: string, options: object): this;
    addNamedDestination(name: string, kind: 'XYZ', left: number, top: number, zoom: null): void;
    end(): void;
  }
}
