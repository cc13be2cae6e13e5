/** An entry of an archive, as JSZip gives it. */
export interface PackedEntry {
  internalStream(kind: 'uint8array'): {
    on(event: 'data', heard: (chunk: Uint8Array) => void): void;
    on(event: 'error', heard: (error: Error) => void): void;
    on(event: 'end', heard: () => void): void;
    resume(): void;
    pause(): void;
  };
}

/** Gives what an entry holds. Throws where that is more than `most` bytes, whatever the archive says of it. */
export function unpack(entry: PackedEntry, most: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const stream = entry.internalStream('uint8array');
    const chunks: Uint8Array[] = [];
    let size = 0;
    stream.on('data', (chunk) => {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      else {
        stream.pause();
        reject(new Error(`Cannot unpack more than ${most} bytes`));
      }
    });
    stream.on('error', reject);
    stream.on('end', () => resolve(Buffer.concat(chunks)));
    stream.resume();
  });
}
