import type { LetterWords } from './languages/index'

/** Returns the items as a list in a sentence: "A, B and C". */
export function listItems(items: readonly string[], { separator, and }: LetterWords): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(separator)}${and}${last}`
}

/** Returns a form with its values, without the blanks and punctuation that an empty value leaves. */
export function fillForm(form: string, values: Readonly<Record<string, string>>): string {
  return form
    .replace(/\{(\w+)\}/g, (_place, name: string) => values[name] ?? '')
    .replace(/ {2,}/g, ' ')
    .replace(/(?<![\s,،])[\s,،]*(?:\(\s*\)|（\s*）)/g, '')
    .replace(/([(（])\s*[,،，]\s*/g, '$1')
    .replace(/(?<![\s,،，])[\s,،，]+(?=[.。;؛)）]|$)/g, '')
}

/** Returns words with prepositions and articles contracted: "au Caire" for "à Le Caire". */
export function contract(text: string, { contractions = {} }: LetterWords): string {
  return Object.entries(contractions).reduce(
    (written, [apart, together]) => written.replaceAll(apart, together),
    text,
  )
}
