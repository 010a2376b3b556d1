import { readCircular } from '@u4ssc/domain/circulars'
import * as chrono from 'chrono-node'
import { datesFound, datesRead, knownDates } from './dates.mjs'
import { interleave } from './interleave.mjs'
import { PARTS, repeat } from './letter-parts.mjs'
import { readLetters } from './letters.mjs'
import { amount, reportLimit, reportRates, reportRow } from './report.mjs'

const KILOBYTES = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_000]
/** Below this size, fixed costs per letter dominate. */
const LONG_KILOBYTES = 16
/** One is linear. The rest is tolerance for other load on the machine. */
const MAX_SLOPE = 1.1
const SLOPE =
  'one is linear, and slopes vary by some hundredths: the steepest part differs between runs'
const PART_KILOBYTES = [16, 64, 256, 1_000]
const PART_RUNS = 6

const letters = readLetters()
const first = letters.find(({ name }) => name.includes('tsb-circular-352'))
if (!first) throw new Error('TSB Circular 352 is missing')

reportSpeed()
reportLengths()
reportParts()
reportDates()
reportFirstLetter(first.text)

/** Measures the speed for all letters in sequence. */
function reportSpeed() {
  const bytes = letters.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const { all } = interleave(
    {
      all: () => {
        for (const { text } of letters) readCircular(text)
      },
    },
    { milliseconds: 3_000 },
  )
  console.log(
    `\nreadCircular, ${letters.length} letters of ${(bytes / 1_000).toFixed(0)} kB together`,
  )
  console.log(`  ${((letters.length / all) * 1_000).toFixed(0).padStart(8)} letters per second`)
  console.log(`  ${(bytes / 1_000 / all).toFixed(2).padStart(8)} MB per second`)
  const megabytes = `${amount(bytes / 1_000 / all)} MB`
  const ours = `${amount((letters.length / all) * 1_000)} letters, ${megabytes}, per second`
  reportRow({ job: `Letters read, ${letters.length} of them`, ours })
}

/** Measures time against length for two texts: letters in sequence, and one long letter. */
function reportLengths() {
  const chain = letters.map(({ text }) => text).join('\n')
  const [head, ...paragraphs] = first?.text.split(/\n(?=\d\t)/) ?? []
  const body = paragraphs.join('\n')
  const rows = KILOBYTES.map((kilobytes) => {
    const length = kilobytes * 1_000
    const letter = `${head}\n${`${body}\n`.repeat(Math.ceil(length / body.length))}`.slice(
      0,
      length,
    )
    const several = chain.repeat(Math.ceil(length / chain.length)).slice(0, length)
    const times = interleave(
      { letter: () => readCircular(letter), several: () => readCircular(several) },
      { milliseconds: 500 },
    )
    return { kilobytes, ...times }
  })
  console.log('\nMilliseconds against length      one long letter   letters in sequence')
  for (const { kilobytes, letter, several } of rows) {
    const cells = [letter, several].map((time) => time.toFixed(2).padStart(17)).join('  ')
    console.log(`  ${String(kilobytes).padStart(5)} kB                 ${cells}`)
  }
  printSlopes('slope (1 is linear)', rows)
  const [letter, several] = printSlopes(`slope from ${LONG_KILOBYTES} kB`, rows.filter(isLong))
  const growth = { unit: '', limit: MAX_SLOPE }
  const job = `Exponent of time against length, ${LONG_KILOBYTES} kB to 1 MB`
  reportLimit({ ...growth, job: `${job}, one long letter`, ours: letter })
  reportLimit({ ...growth, job: `${job}, letters in sequence`, ours: several })
}

/** Measures time against length for a letter that repeats one of its parts. */
function reportParts() {
  const columns = PART_KILOBYTES.map((kilobytes) => `${kilobytes} kB`.padStart(9)).join('')
  console.log(`\nMilliseconds, one part repeated ${columns}    slope`)
  const steepest = { name: '', slope: 0 }
  for (const { name, part } of PARTS) {
    const times = PART_KILOBYTES.map((kilobytes) => bestTime(repeat(part, kilobytes * 1_000)))
    const points = times.map(
      (time, at) => /** @type {const} */ ([Math.log(PART_KILOBYTES[at] ?? 1), Math.log(time)]),
    )
    const cells = times.map((time) => time.toFixed(1).padStart(9)).join('')
    const slope = slopeOf(points)
    console.log(`  ${name.padEnd(29)}${cells}  ${slope.toFixed(2).padStart(7)}`)
    if (slope > steepest.slope) Object.assign(steepest, { name, slope })
  }
  const job = `The same for a letter that repeats one part, the steepest of ${PARTS.length} (${steepest.name})`
  reportLimit({ job, unit: '', ours: steepest.slope, limit: MAX_SLOPE, why: SLOPE })
}

/** @param {string} text */
function bestTime(text) {
  const times = Array.from({ length: PART_RUNS }, () => {
    const startedAt = performance.now()
    readCircular(text)
    return performance.now() - startedAt
  })
  return Math.min(...times)
}

/** @param {{ readonly kilobytes: number }} row */
function isLong({ kilobytes }) {
  return kilobytes >= LONG_KILOBYTES
}

/**
 * @param {string} name
 * @param {readonly { readonly kilobytes: number, readonly letter: number, readonly several: number }[]} rows
 */
function printSlopes(name, rows) {
  const slope = (/** @type {'letter' | 'several'} */ way) =>
    slopeOf(rows.map((row) => [Math.log(row.kilobytes), Math.log(row[way])]))
  const slopes = /** @type {const} */ ([slope('letter'), slope('several')])
  const cells = slopes.map((one) => one.toFixed(2).padStart(17)).join('  ')
  console.log(`  ${name.padEnd(25)}${cells}`)
  return slopes
}

/**
 * Returns the slope of the best-fitting line.
 *
 * @param {readonly (readonly [number, number])[]} points
 */
function slopeOf(points) {
  const mean = (/** @type {readonly number[]} */ values) =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(points.map(([at]) => at)), mean(points.map(([, value]) => value))]
  const rise = points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0)
  return rise / points.reduce((sum, [at]) => sum + (at - x) ** 2, 0)
}

/** Counts the stated days that are found, and measures the time. */
function reportDates() {
  const times = interleave(
    {
      ours: () => {
        for (const { text } of letters) datesRead(text)
      },
      theirs: () => {
        for (const letter of letters) datesFound(letter)
      },
    },
    { milliseconds: 3_000 },
  )
  const known = letters.map((letter) => ({ letter, days: knownDates(letter) }))
  const all = known.reduce((sum, { days }) => sum + days.length, 0)
  const hits = (/** @type {(letter: typeof letters[number]) => ReadonlySet<unknown>} */ find) =>
    known.reduce((sum, { letter, days }) => {
      const found = find(letter)
      return sum + days.filter((day) => found.has(day)).length
    }, 0)
  const ours = hits(({ text }) => datesRead(text))
  const theirs = hits(datesFound)
  console.log(
    `\nDays that ${letters.length} letters state: ${all}         hits   misses   all letters in`,
  )
  printDates('readCircular, every fact', ours, all, times.ours)
  printDates('chrono-node, dates only', theirs, all, times.theirs)
  reportRates({
    job: `Days found, of ${all} stated ones`,
    unit: 'days',
    ours,
    peer: 'chrono-node',
    theirs,
    mark: 1,
  })
}

/**
 * @param {string} name
 * @param {number} hits
 * @param {number} all
 * @param {number} time
 */
function printDates(name, hits, all, time) {
  const cells = [hits, all - hits].map((count) => String(count).padStart(9)).join('')
  console.log(`  ${name.padEnd(28)}${cells}   ${time.toFixed(1).padStart(9)} ms`)
}

/** The target: all facts in the time that chrono-node needs for dates only. @param {string} text */
function reportFirstLetter(text) {
  const { ours, theirs } = interleave(
    { ours: () => readCircular(text), theirs: () => chrono.parse(text) },
    { milliseconds: 4_000 },
  )
  console.log('\nTSB Circular 352')
  console.log(`  readCircular, every fact     ${ours.toFixed(3).padStart(9)} ms   × 1.00`)
  console.log(
    `  chrono-node, dates only     ${theirs.toFixed(3).padStart(9)} ms   × ${(theirs / ours).toFixed(2)}`,
  )
  reportRates({
    job: 'All facts of TSB Circular 352, compared with its dates only',
    unit: 'letters per second',
    ours: 1_000 / ours,
    peer: 'chrono-node, dates only',
    theirs: 1_000 / theirs,
    mark: 1,
    why: 'ours reads all facts in six languages, with evidence; the other searches for English dates and finds part of them',
  })
}
