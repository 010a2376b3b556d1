/**
 * The published packages, each with the size that its archive may have, in kB. An archive has the programs, the
 * declarations of types and what the package needs at run time: the fonts of documents, samples and schemas.
 */
export const PACKED_MAX_KB = {
  domain: 500,
  reader: 300,
  calendar: 250,
  documents: 11_000,
  client: 500,
  cli: 100,
  mcp: 100,
}

/** Names of their folders. */
export const PUBLISHED = Object.keys(PACKED_MAX_KB)

/**
 * Returns a line for each archive, and whether one is too large.
 *
 * @param {Readonly<Record<string, number>>} bytes - size of the archive by package
 * @returns {{ lines: string[], isTooLarge: boolean }}
 */
export function compareWithCeilings(bytes) {
  const sizes = Object.entries(PACKED_MAX_KB).map(([name, ceiling]) => ({
    ...{ name, ceiling },
    // A package that was not packed is over every ceiling
    size: (bytes[name] ?? Infinity) / 1_000,
  }))
  return {
    lines: sizes.map(({ name, ceiling, size }) => {
      const remark = size > ceiling ? '  too large' : ''
      return `@u4ssc/${name}: ${size.toFixed(0)} of ${ceiling} kB${remark}`
    }),
    isTooLarge: sizes.some(({ ceiling, size }) => size > ceiling),
  }
}
