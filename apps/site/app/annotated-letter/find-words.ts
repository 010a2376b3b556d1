import type { Span } from '@u4ssc/domain'

/** Returns true if words can begin at a position of the text. */
type Fits = (start: number) => boolean

/**
 * Finds words in a text in reading order, regardless of white space: a reading has them on one
 * line, the circular has tabs, line breaks and no-break spaces.
 *
 * @returns a function that returns the next matching position after the last one, or `null`
 */
export function createFinder(text: string): (words: string, fits: Fits) => Span | null {
  const letters: string[] = []
  const places: number[] = []
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charAt(place)
    if (/\s/u.test(unit)) continue
    letters.push(unit)
    places.push(place)
  }
  const squeezed = letters.join('')
  let cursor = 0

  return (words, fits) => {
    const wanted = words.replace(/\s+/gu, '')
    if (wanted === '') return null
    for (
      let index = squeezed.indexOf(wanted, cursor);
      index !== -1;
      index = squeezed.indexOf(wanted, index + 1)
    ) {
      const start = places[index]
      const last = places[index + wanted.length - 1]
      if (start === undefined || last === undefined || !fits(start)) continue
      cursor = index + wanted.length
      return { start, end: last + 1 }
    }
    return null
  }
}
