/**
 * Writes `test/fixtures/zone-transitions.txt`: every clock change of every zone from 1970 to 2037, read
 * from compiled files of the tz database (TZif, RFC 9636), for tests to compare with.
 *
 * `node scripts/write-zone-transitions.mjs /usr/share/zoneinfo`, with the packages tzdata and
 * tzdata-legacy of Debian, whose files have their changes written out to 2037.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const START = 0
const END = Date.UTC(2038, 0, 1) / 1000
/** Seconds: the change of Monrovia in 1972 is the only one not on a full minute. */
const UNIT = 30

const folder = process.argv[2] ?? '/usr/share/zoneinfo'
const rules = readFileSync(`${folder}/tzdata.zi`, 'utf8')
const version = /^# version (\w+)/.exec(rules)?.[1] ?? 'unknown'
const names = Array.from(
  rules.matchAll(/^(?:Z (\S+)|L \S+ (\S+))/gm),
  ([, zone, link]) => zone ?? link ?? '',
)

/** @type {Map<string, string[]>} */
const zonesByTable = new Map()
for (const name of names.filter((name) => name !== 'Factory').sort()) {
  if (!existsSync(`${folder}/${name}`)) throw new Error(`${name} is not in ${folder}`)
  const table = writeTable(readTransitions(readFileSync(`${folder}/${name}`)))
  zonesByTable.set(table, [...(zonesByTable.get(table) ?? []), name])
}
const lines = Array.from(zonesByTable, ([table, zones]) => `${zones.join(' ')}|${table}`)
const target = new URL('../test/fixtures/zone-transitions.txt', import.meta.url)
writeFileSync(target, `# tzdb ${version}\n${lines.join('\n')}\n`)

/**
 * The 64-bit part of a TZif file: [from, offset] in seconds, the first from the beginning of time.
 *
 * @param {Buffer} file
 * @returns {[number, number][]}
 */
function readTransitions(file) {
  const count = (/** @type {number} */ start, /** @type {number} */ index) =>
    file.readUInt32BE(start + 20 + 4 * index)
  const sizes = (/** @type {number} */ start) =>
    [0, 1, 2, 3, 4, 5].map((index) => count(start, index))
  const [utcs = 0, walls = 0, leaps = 0, times = 0, kinds = 0, letters = 0] = sizes(0)
  const start = 44 + times * 5 + kinds * 6 + letters + leaps * 8 + walls + utcs
  const [, , , changes = 0] = sizes(start)
  const kindsAt = start + 44 + changes * 8
  const offsetOf = (/** @type {number} */ kind) => file.readInt32BE(kindsAt + changes + kind * 6)
  return [
    [-Infinity, offsetOf(0)],
    ...Array.from({ length: changes }, (_, index) => {
      const instant = Number(file.readBigInt64BE(start + 44 + index * 8))
      return /** @type {[number, number]} */ ([instant, offsetOf(file[kindsAt + index] ?? 0)])
    }),
  ]
}

/**
 * The offset in 1970, then for each change the time since the one before and the new offset.
 *
 * @param {[number, number][]} transitions
 */
function writeTable(transitions) {
  let offset = transitions.findLast(([from]) => from <= START)?.[1] ?? 0
  let last = START
  const words = [number(offset)]
  for (const [from, next] of transitions) {
    if (from <= START || from >= END || next === offset) continue
    words.push(
      `${number(from - last)}${next < offset ? '-' : '+'}${number(Math.abs(next - offset))}`,
    )
    offset = next
    last = from
  }
  return words.join(' ')
}

/** @param {number} seconds */
function number(seconds) {
  return (seconds / UNIT).toString(36)
}
