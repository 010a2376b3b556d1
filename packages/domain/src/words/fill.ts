/** Replaces each `{name}` in a text with its value; a name without a value stays. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? place) : place,
  )
}

/** A full stop after words that already end in one, inside quotation marks (French: « … ») or not. */
const TWO_STOPS = /([.!?…。！？]\s?[”»"’」』]?)[.。]$/u

/** Returns a filled sentence with a capital at the start and one full stop at the end. */
export function fillSentence(text: string, values: Readonly<Record<string, string>>): string {
  const [first = '', ...rest] = fill(text, values).replace(TWO_STOPS, '$1')
  return first.toUpperCase() + rest.join('')
}
