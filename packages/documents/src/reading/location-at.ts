import type { TextLocation } from './document-text'

/**
 * Where in the file the sign at an offset of the text stood: the way back from the evidence of a
 * reading to its page or cell.
 *
 * @param offset - UTF-16 units
 * @returns undefined between two places, and outside the text
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
