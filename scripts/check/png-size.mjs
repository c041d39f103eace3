const signature = '89504e470d0a1a0a';

/**
 * The width and height that a PNG file states in its header; undefined where the bytes are no PNG.
 * @param {Uint8Array} bytes
 */
export function pngSize(bytes) {
  const buffer = Buffer.from(bytes);
  if (buffer.length < 24 || buffer.subarray(0, 8).toString('hex') !== signature) return undefined;
  return { width: buffer.readUInt32BE(16), height: buffer.readUInt32BE(20) };
}
