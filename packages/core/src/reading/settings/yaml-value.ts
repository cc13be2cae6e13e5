/** A value of YAML with its place; maps are lists of entries, so that no key can be mistaken for a method. */
export type YamlValue = YamlScalar | YamlList | YamlMap;

interface Placed {
  /** Offsets in the text that was read, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface YamlScalar extends Placed {
  readonly kind: 'text' | 'number' | 'boolean' | 'null';
  /** As written, without quotes. */
  readonly text: string;
}

export interface YamlList extends Placed {
  readonly kind: 'list';
  readonly items: readonly YamlValue[];
}

export interface YamlMap extends Placed {
  readonly kind: 'map';
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry extends Placed {
  readonly key: string;
  readonly value: YamlValue;
}
