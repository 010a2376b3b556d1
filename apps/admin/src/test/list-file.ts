/** Returns a file to upload. The files of jsdom cannot be read as bytes. */
export function listFile(text: string): File {
  const { buffer } = new TextEncoder().encode(text)
  const file = new File([text], 'list.csv', { type: 'text/csv' })
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(buffer) })
}
