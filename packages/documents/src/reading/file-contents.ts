/** Contents of a file, from `readFile`, `response.arrayBuffer()` or `<input type="file">`. */
export type FileContents = Uint8Array | ArrayBuffer | Blob

/**
 * Returns the size of a file before it is loaded.
 *
 * @throws RangeError for a value that is not a file
 */
export function sizeOf(file: FileContents): number {
  const given: unknown = file
  if (given instanceof Uint8Array || given instanceof ArrayBuffer) return given.byteLength
  if (given instanceof Blob) return given.size
  throw new RangeError(
    `file must be a Uint8Array, an ArrayBuffer or a Blob, not ${given === null ? 'null' : typeof given}`,
  )
}

export async function bytesOf(file: FileContents): Promise<Uint8Array> {
  if (file instanceof Uint8Array) return file
  return new Uint8Array(file instanceof Blob ? await file.arrayBuffer() : file)
}
