/** Placeholders in the subject and text of a notice, for example `{{name}}`. */
export const NOTICE_PLACEHOLDERS = ['name', 'meeting', 'when', 'link'] as const
export type NoticePlaceholder = (typeof NOTICE_PLACEHOLDERS)[number]

const PLACEHOLDER = /\{\{([^{}]*)\}\}/gu

/** Replaces the placeholders of a text. Unknown ones stay as they are. */
export function fillPlaceholders(
  text: string,
  values: Readonly<Record<NoticePlaceholder, string>>,
): string {
  return text.replace(PLACEHOLDER, (whole, inside: string) => {
    const name = inside.trim()
    return isPlaceholder(name) ? values[name] : whole
  })
}

/** Returns the placeholders of a text, each once. */
export function listPlaceholders(text: string): NoticePlaceholder[] {
  return NOTICE_PLACEHOLDERS.filter((one) => namesIn(text).includes(one))
}

/** Returns the names in double braces that are no placeholders, for example a misspelt one. */
export function findUnknownPlaceholders(text: string): string[] {
  return [...new Set(namesIn(text).filter((name) => !isPlaceholder(name)))]
}

function namesIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, inside = '']) => inside.trim())
}

function isPlaceholder(name: string): name is NoticePlaceholder {
  return NOTICE_PLACEHOLDERS.some((one) => one === name)
}
