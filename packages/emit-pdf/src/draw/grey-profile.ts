/** D50, the white that profiles are connected through, as X, Y, Z in 1/65536 (ICC.1:2001-04, 6.1.1). */
const WHITE = [0xf6d6, 0x10000, 0xd32d];
/** 2.2 in 1/256. */
const GAMMA = 0x0233;
const HEADER = 128;
const TAG = 12;

/**
 * Gives a colour profile that says what the greys of a sheet look like: white as D50, gamma 2.2. An ICC profile of
 * version 2.1 for a device of one channel (ICC.1:2001-04, 6.3.1.1).
 */
export function greyProfile(): Uint8Array {
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', describe('Grey, gamma 2.2')],
    ['cprt', Buffer.concat([typed('text'), Buffer.from('No copyright\0\0\0\0', 'latin1')])],
    ['wtpt', Buffer.concat([typed('XYZ '), numbers(WHITE)])],
    ['kTRC', Buffer.concat([typed('curv'), numbers([1]), Buffer.from([GAMMA >> 8, GAMMA & 0xff, 0, 0])])],
  ];
  let offset = HEADER + 4 + tags.length * TAG;
  const directory = tags.map(([name, bytes]) => {
    const entry = Buffer.concat([Buffer.from(name, 'latin1'), numbers([offset, bytes.length])]);
    offset += bytes.length;
    return entry;
  });
  const bodies = tags.map(([, bytes]) => bytes);
  return Buffer.concat([header(offset), numbers([tags.length]), ...directory, ...bodies]);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(HEADER);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x02100000, 8);
  bytes.write('mntrGRAYXYZ ', 12, 'latin1');
  // A day is required; the profile is the same on every day.
  [2026, 1, 1].forEach((part, index) => {
    bytes.writeUInt16BE(part, 24 + index * 2);
  });
  bytes.write('acsp', 36, 'latin1');
  numbers(WHITE).copy(bytes, 68);
  return bytes;
}

/** A description without Unicode and Macintosh forms (ICC.1:2001-04, 6.5.17); its length is a multiple of 4. */
function describe(text: string): Buffer {
  const ascii = Buffer.from(`${text}\0`, 'latin1');
  const rest = 78 + ((4 - ((ascii.length + 78) % 4)) % 4);
  return Buffer.concat([typed('desc'), numbers([ascii.length]), ascii, Buffer.alloc(rest)]);
}

function typed(type: string): Buffer {
  return Buffer.concat([Buffer.from(type, 'latin1'), Buffer.alloc(4)]);
}

function numbers(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => {
    bytes.writeUInt32BE(value, index * 4);
  });
  return bytes;
}
