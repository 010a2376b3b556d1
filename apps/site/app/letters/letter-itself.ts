/** Whether a pointer is another, or points within it. */
export function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`)
}

/** What of a reading is the letter itself, word for word, and no fact beside it. */
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
