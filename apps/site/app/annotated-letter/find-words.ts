import type { Span } from '@u4ssc/domain'

/** Whether words may begin at a place of the text. */
type Fits = (start: number) => boolean

/**
 * Finds words in a text in reading order, whatever the white space between them: the record of a
 * letter has its words on one line, the letter has tabs, wrapped lines and no-break spaces.
 *
 * @returns a function that gives the next fitting place of the words after the last found, or `null`
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
