/**
 * @param {string} title
 * @param {readonly string[]} decisions the files so far
 */
export function beginDecision(title, decisions) {
  const number = Math.max(0, ...decisions.map((file) => Number.parseInt(file, 10) || 0)) + 1
  const words = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  const text = `# ${number}. ${title}

## Context

What is so, and what asks for a choice.

## Decision

What is done.

## Consequences

What becomes easier, what becomes harder, and what would make this page be superseded.
`
  return {
    files: { [`docs/decisions/${String(number).padStart(4, '0')}-${words}.md`]: text },
    next: ['write it, and lead to it from where others will wonder'],
  }
}
