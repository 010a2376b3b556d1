/** A row of the table: ID, requirement, status, implementation, tests. */
const ROW = /^\| (V\d+\.\d+\.\d+) \|(.*)\| (.*?) \|(.*)\|(.*)\|$/gm
const TEST = /`([^`]+\.test\.(?:tsx?|mjs))` “([^”]+)”/g
const STATUSES = new Set(['met', 'not met', 'not applicable'])

/**
 * Returns errors in the tables of security requirements: a missing test, a repeated requirement, an
 * unknown status, "met" without an implementation, or other totals than in the sentence before the tables.
 *
 * @param {string} text - of the documents, the one with the totals first
 * @param {(file: string) => string | undefined} read
 * @returns {string[]} one sentence each
 */
export function findLostTests(text, read) {
  /** @type {Set<string>} */
  const seen = new Set()
  const lost = [...text.matchAll(ROW)].flatMap(
    ([, id = '', , status = '', how = '', tests = '']) => {
      const findings = [...tests.matchAll(TEST)]
        .filter(([, file = '', name = '']) => !hasTest(read(file) ?? '', name))
        .map(([, file, name]) => `${id}: ${file} has no test “${name}”`)
      if (seen.has(id)) findings.push(`${id}: listed twice`)
      if (!STATUSES.has(status)) findings.push(`${id}: unknown status “${status}”`)
      if (status === 'met' && (how + tests).trim() === '')
        findings.push(`${id}: met, without an implementation`)
      seen.add(id)
      return findings
    },
  )
  return [...lost, ...findWrongTotals(text)]
}

/** Heading of the tables beyond the level that the sentence counts. */
const BEYOND = '\n## Beyond'

/** @param {string} text */
function findWrongTotals(text) {
  const stated = /^\d+ requirements: \d+ met, \d+ not met, \d+ not applicable\./m.exec(text)?.[0]
  if (stated === undefined) return []
  const statuses = [...(text.split(BEYOND)[0] ?? '').matchAll(ROW)].map(([, , , status]) => status)
  /** @param {string} status */
  const count = (status) => statuses.filter((one) => one === status).length
  const counted =
    `${statuses.length} requirements: ${count('met')} met, ${count('not met')} not met, ` +
    `${count('not applicable')} not applicable.`
  return stated === counted ? [] : [`The tables have ${counted} The text says: ${stated}`]
}

/**
 * @param {string} source
 * @param {string} name
 */
function hasTest(source, name) {
  return ["'", '"', '`'].some((quote) => source.includes(quote + name + quote))
}
