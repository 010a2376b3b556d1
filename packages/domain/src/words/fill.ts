/** A text with its values in the places that name them. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? place) : place,
  )
}

/** A stop after words that end in one, within quotation marks or not. */
const TWO_STOPS = /([.!?…。！？][”»"’」』]?)[.。]$/u

/** A whole sentence: begins with a capital where its script has them, and has one full stop. */
export function fillSentence(text: string, values: Readonly<Record<string, string>>): string {
  const [first = '', ...rest] = fill(text, values).replace(TWO_STOPS, '$1')
  return first.toUpperCase() + rest.join('')
}
