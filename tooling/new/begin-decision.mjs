/**
 * @param {string} title
 * @param {readonly string[]} decisions - existing files
 */
export function beginDecision(title, decisions) {
  const number = Math.max(0, ...decisions.map((file) => Number.parseInt(file, 10) || 0)) + 1
  const words = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  const text = `# ${number}. ${title}

## Context

The situation and the problem.

## Decision

What we do.

## Consequences

What becomes easier, what becomes harder, and when to reconsider.
`
  return {
    files: { [`docs/decisions/${String(number).padStart(4, '0')}-${words}.md`]: text },
    next: ['write it, and link to it from the code or page that it explains'],
  }
}
