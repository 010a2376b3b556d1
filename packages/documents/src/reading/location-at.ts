import type { TextLocation } from './document-text'

/**
 * Returns the location in the file for an offset of the text, for example to show the page or cell
 * of a fact's evidence.
 *
 * @param offset - in UTF-16 units
 * @returns `undefined` between two locations and outside the text
 */
export function locationAt(map: readonly TextLocation[], offset: number): TextLocation | undefined {
  let [low, high] = [0, map.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const place = map[middle]
    if (place && place.end <= offset) low = middle + 1
    else high = middle
  }
  const found = map[low]
  return found && found.start <= offset ? found : undefined
}
