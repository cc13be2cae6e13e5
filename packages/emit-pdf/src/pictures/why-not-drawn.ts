/** Gives why a picture of the notes is not on the sheet; `readable` says that its pixels were read. */
export function whyNotDrawn(bytes: Uint8Array, readable: boolean): string {
  if (readable) return 'there is no room for it where letters and pages do not suffer';
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'JPEG is not drawn; it would be as PNG';
  // The thirteenth byte of the header (ISO/IEC 15948, 11.2.2).
  if (bytes[28] === 1) return 'interlaced PNG is not drawn; it would be without';
  return 'its pixels cannot be read';
}
