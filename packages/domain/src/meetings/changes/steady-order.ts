/**
 * Returns the positions of a longest increasing subsequence: the items that kept their order.
 *
 * @returns places in `numbers`, in order
 */
export function steadyPlaces(numbers: readonly number[]): number[] {
  /** For each length, the position of the lowest end so far. */
  const ends: number[] = []
  const previous: number[] = []
  numbers.forEach((number, place) => {
    const length = lengthBelow(number, ends, numbers)
    previous.push(ends[length - 1] ?? -1)
    ends[length] = place
  })
  const run: number[] = []
  for (let place = ends.at(-1) ?? -1; place >= 0; place = previous[place] ?? -1) run.push(place)
  return run.reverse()
}

/** Returns the length of the longest run with an end below a number. */
function lengthBelow(number: number, ends: readonly number[], numbers: readonly number[]): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    const end = numbers[ends[middle] ?? 0] ?? 0
    if (end < number) low = middle + 1
    else high = middle
  }
  return low
}
