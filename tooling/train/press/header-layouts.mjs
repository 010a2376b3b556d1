import { letterParts, writeLine } from './letter-parts.mjs'

/** @typedef {import('./labels.mjs').HeaderLine} HeaderLine */

/**
 * A single telephone or fax number keeps its label, since nothing else distinguishes them.
 *
 * @param {string} text
 */
export function labelsLost(text) {
  const { header, body } = letterParts(text)
  const isPair = ['telephone', 'fax'].every((kind) => header.some((line) => line.kind === kind))
  const lines = header.flatMap((line) => {
    const isNumber = line.kind === 'telephone' || line.kind === 'fax'
    if (!line.label || (isNumber && !isPair)) return [writeLine(line)]
    return line.value === '' ? [] : [line.value]
  })
  return [...lines, ...body].join('\n')
}

/** @param {string} text */
export function labelsBroken(text) {
  const { header, body } = letterParts(text)
  const lines = header.map((line) => {
    const label = line.label && broken(line.label)
    return writeLine({ ...line, label }, ' ')
  })
  return [...lines, ...body].join('\n')
}

/**
 * Breaks the longest word of a label in its middle.
 *
 * @param {string} label
 */
function broken(label) {
  const longest = label.split(' ').sort((a, b) => b.length - a.length)[0] ?? ''
  const middle = Math.floor(longest.length / 2)
  return label.replace(longest, `${longest.slice(0, middle)} ${longest.slice(middle)}`)
}

/** @param {string} text */
export function labelsCrossed(text) {
  const { header, body } = letterParts(text)
  const isCrossed = (/** @type {HeaderLine} */ line) =>
    line.label !== null &&
    line.kind !== 'addressees' &&
    line.kind !== 'subject' &&
    line.value !== ''
  const crossed = header.filter(isCrossed)
  const first = header.findIndex(isCrossed)
  if (crossed.length < 2) return text
  const block = [...crossed.map(({ label }) => label ?? ''), ...crossed.map(({ value }) => value)]
  const before = header.slice(0, first).map((line) => writeLine(line))
  const after = header.slice(first).filter((line) => !isCrossed(line))
  return [...before, ...block, ...after.map((line) => writeLine(line)), ...body].join('\n')
}
