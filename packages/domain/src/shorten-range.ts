/**
 * Returns the ends of a range of dates without the month and year that both have: "1" and
 * "3 May 2027". Chinese leaves them out of the second date, the others out of the first.
 */
export function shortenRange(first: string, last: string): { first: string; last: string } {
  if (!last.includes(' ')) {
    const begins = first.split(/(?<=\D)(?=\d)/)
    const ends = last.split(/(?<=\D)(?=\d)/)
    const differs = ends.findIndex((part, index) => part !== begins[index])
    return { first, last: ends.slice(differs).join('') }
  }
  const start = first.split(' ')
  const end = last.split(' ')
  while (start.length > 1 && start.at(-1) === end.at(-1)) {
    start.pop()
    end.pop()
  }
  return { first: start.join(' '), last }
}
