import { randomBait, randomText } from './random-text.mjs'

/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {{ readonly start: number, readonly end: number }} Stretch */
/** @typedef {(text: string, random: Random, letters: readonly [string, ...string[]]) => string} Mutation */

const MAX_RANGE = 400
const MAX_REPEATS = 2_000

/** @satisfies {Record<string, Mutation>} */
const MUTATIONS = {
  delete: (text, random) => replace(text, stretchOf(text, random), () => ''),
  duplicate: (text, random) => replace(text, stretchOf(text, random), (words) => words + words),
  repeat: (text, random) => {
    const { start, end } = stretchOf(text, random)
    const piece = text.slice(start, Math.min(end, start + 1 + random.small(60)))
    return text.slice(0, start) + piece.repeat(random.small(MAX_REPEATS)) + text.slice(start)
  },
  swapLines: (text, random) => {
    const lines = text.split('\n')
    const [one, other] = [random.below(lines.length), random.below(lines.length)]
    const [first = '', second = ''] = [lines[one], lines[other]]
    lines[one] = second
    lines[other] = first
    return lines.join('\n')
  },
  shuffleLines: (text, random) => {
    const lines = text.split('\n')
    for (let last = lines.length - 1; last > 0; last -= 1) {
      const other = random.below(last + 1)
      const [first = '', second = ''] = [lines[last], lines[other]]
      lines[last] = second
      lines[other] = first
    }
    return lines.join('\n')
  },
  glueLines: (text, random) => {
    const glue = random.pick(['', ' ', '\t', ' | ', ' / ', '\u00a0'])
    const often = random.pick([1, 2, 5])
    return text.replace(/\n/g, (end) => (random.oneIn(often) ? glue : end))
  },
  changeDigits: (text, random) => {
    const often = random.pick([1, 3, 10, 50])
    return text.replace(/\p{Nd}/gu, (digit) =>
      random.oneIn(often) ? String(random.below(10)) : digit,
    )
  },
  otherBlanks: (text, random) => {
    const blank = random.pick(['\u00a0', '\u200b', '\u200f', '\u3000', '\t', '  ', '\r\n', ''])
    return text.replace(/ /g, (space) => (random.oneIn(5) ? blank : space))
  },
  insertText: (text, random) => {
    const at = random.below(text.length + 1)
    return text.slice(0, at) + randomText(random, 300) + text.slice(at)
  },
  insertBait: (text, random) => {
    const at = random.below(text.length + 1)
    return text.slice(0, at) + randomBait(random) + text.slice(at)
  },
  truncate: (text, random) => {
    const at = random.below(text.length + 1)
    return random.oneIn(2) ? text.slice(at) : text.slice(0, at)
  },
  changeCase: (text, random) =>
    replace(text, stretchOf(text, random), (words) =>
      random.oneIn(2) ? words.toUpperCase() : words.toLowerCase(),
    ),
  normalize: (text, random) => text.normalize(random.pick(['NFC', 'NFD', 'NFKC', 'NFKD'])),
  splice: (text, random, letters) => {
    const other = random.pick(letters)
    const { start, end } = stretchOf(other, random)
    const at = random.below(text.length + 1)
    return text.slice(0, at) + other.slice(start, end) + text.slice(at)
  },
  append: (text, random, letters) => `${text}\n${random.pick(letters)}`,
}

const ALL = Object.values(MUTATIONS)

/**
 * Applies one or more mutations, usually few.
 *
 * @type {Mutation}
 */
export function mutate(text, random, letters) {
  let changed = text
  // Some change nothing because they find no match
  for (let left = 1 + random.small(6); left > 0 || (changed === text && left > -6); left -= 1) {
    const mutation = ALL[random.below(ALL.length)]
    if (mutation) changed = mutation(changed, random, letters)
  }
  return changed
}

/**
 * @param {string} text
 * @param {Random} random
 * @returns {Stretch}
 */
function stretchOf(text, random) {
  const start = random.below(text.length)
  return { start, end: Math.min(text.length, start + 1 + random.small(MAX_RANGE)) }
}

/**
 * @param {string} text
 * @param {Stretch} stretch
 * @param {(words: string) => string} change
 */
function replace(text, { start, end }, change) {
  return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end)
}
