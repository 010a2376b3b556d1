/** A row of the table: id, words, status, how, tests. */
const ROW = /^\| (V\d+\.\d+\.\d+) \|(.*)\| (.*?) \|(.*)\|(.*)\|$/gm
const TEST = /`([^`]+\.test\.(?:tsx?|mjs))` “([^”]+)”/g
const STATUSES = new Set(['met', 'not met', 'not applicable'])

/**
 * Rows of the table of requirements in docs/security.md that cannot be so: a test that is not there
 * under its name, a requirement told twice, a status that is none, "met" without saying how.
 *
 * @param {string} text of the document
 * @param {(file: string) => string | undefined} read
 * @returns {string[]} one sentence each
 */
export function findLostTests(text, read) {
  /** @type {Set<string>} */
  const told = new Set()
  return [...text.matchAll(ROW)].flatMap(([, id = '', , status = '', how = '', tests = '']) => {
    const findings = [...tests.matchAll(TEST)]
      .filter(([, file = '', name = '']) => !hasTest(read(file) ?? '', name))
      .map(([, file, name]) => `${id}: ${file} has no test “${name}”`)
    if (told.has(id)) findings.push(`${id}: stands there twice`)
    if (!STATUSES.has(status)) findings.push(`${id}: “${status}” is no status`)
    if (status === 'met' && (how + tests).trim() === '') findings.push(`${id}: met, but how?`)
    told.add(id)
    return findings
  })
}

/**
 * @param {string} source
 * @param {string} name
 */
function hasTest(source, name) {
  return ["'", '"', '`'].some((quote) => source.includes(quote + name + quote))
}
