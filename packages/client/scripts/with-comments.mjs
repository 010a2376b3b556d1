const OPERATION = /^( *)(?:readonly )?(?:\w+|"[\w-]+"): Operation<"([\w-]+)",/gm

/**
 * Returns declarations with a comment above each operation.
 *
 * @param {string} declarations
 * @param {ReadonlyMap<string, readonly string[]>} comments - lines by the ID of the operation
 */
export function withComments(declarations, comments) {
  return declarations.replaceAll(OPERATION, (line, indent, id) => {
    const lines = comments.get(id)
    return lines === undefined ? line : `${commentOf(lines, indent)}\n${line}`
  })
}

/**
 * @param {readonly string[]} lines
 * @param {string} indent
 */
function commentOf(lines, indent) {
  const body = lines.map((text) => `${indent} * ${text.replaceAll('*/', '*\\/')}`.trimEnd())
  return [`${indent}/**`, ...body, `${indent} */`].join('\n')
}
