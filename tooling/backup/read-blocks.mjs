/**
 * Returns the blocks of shell commands in a document, by the heading that they are under.
 *
 * @param {string} document
 * @returns {Map<string, string[]>}
 */
export function readBlocks(document) {
  const [, ...sections] = document.split(/^## /m)
  return new Map(
    sections.map((section) => {
      const [heading = ''] = section.split('\n')
      const blocks = [...section.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
      return [heading, blocks.map(([, block = '']) => block)]
    }),
  )
}
