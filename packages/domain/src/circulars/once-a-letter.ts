import type { Letter } from './letter'

/** What is read of a letter, read once for all who ask for it. */
export function onceALetter<Found extends object>(
  read: (letter: Letter) => Found,
): (letter: Letter) => Found {
  const known = new WeakMap<Letter, Found>()
  return (letter) => {
    const before = known.get(letter)
    if (before) return before
    const found = read(letter)
    known.set(letter, found)
    return found
  }
}
