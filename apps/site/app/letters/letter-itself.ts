/** Returns true if a pointer equals another or lies within it. */
export function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`)
}

/** Parts of a reading that are the text of the circular itself, not facts about it. */
const LETTER_ITSELF = [
  '/circular/paragraphs',
  '/circular/annexes',
  '/circular/salutation',
  '/circular/closing',
  '/circular/issuer',
  '/circular/language',
]

export function isLetterItself(pointer: string): boolean {
  return LETTER_ITSELF.some((outer) => isWithin(pointer, outer))
}
