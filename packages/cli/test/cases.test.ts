import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { LabelledCaseSchema } from '@u4ssc/reader/labelled-cases'

const BINARY = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const LETTER = fileURLToPath(
  new URL('../../reader/test/letters/public/00-tsb-circular-352.txt', import.meta.url),
)
const KEY = 'u4ssc_secret'

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'cases-'))
}

function u4ssc(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('node', [BINARY, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

function pairIn(folder: string, name: string) {
  return LabelledCaseSchema.parse({
    text: readFileSync(join(folder, `${name}.txt`), 'utf8'),
    expected: z
      .unknown()
      .parse(JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'))),
  })
}

describe('u4ssc cases export, of a circular and its corrected reading', () => {
  const folder = newFolder()
  const reading = join(folder, 'reading.json')
  beforeAll(() => {
    const read: unknown = JSON.parse(u4ssc('read', LETTER, '--json').stdout)
    const { meetings, ...rest } = z
      .looseObject({ meetings: z.tuple([z.looseObject({})]) })
      .parse(read)
    writeFileSync(reading, JSON.stringify({ ...rest, meetings: [{ ...meetings[0], fee: 'paid' }] }))
  })

  it('writes the pair, with the correction and without the contact', () => {
    const { status, stdout, stderr } = u4ssc('cases', 'export', LETTER, reading, '--to', folder)
    expect({ status, stdout }).toEqual({ status: 0, stdout: `Wrote 1 case to ${folder}\n` })
    expect(stderr).toContain('Read every file before you share it')
    const { text, expected } = pairIn(folder, '00-tsb-circular-352')
    expect(expected).toMatchObject({ number: '352', meetings: [{ fee: 'paid' }] })
    expect(text).not.toMatch(/u4ssc@itu\.int|730 6301/)
    expect(text).toContain(expected.email)
  })

  it.each([
    [['cases', 'import'], 2, 'Use: u4ssc cases export'],
    [['cases', 'export', LETTER, '--to', folder], 2, 'CIRCULAR and its READING'],
    [['cases', 'export', LETTER, reading], 2, '--to is required'],
    [['cases', 'export', LETTER, LETTER, '--to', folder], 3, 'is not JSON'],
    [['cases', 'export', 'none.txt', reading, '--to', folder], 3, 'does not exist'],
  ])('refuses %j', (args, status, message) => {
    const outcome = u4ssc(...args)
    expect(outcome.status).toBe(status)
    expect(outcome.stderr).toContain(message)
  })
})

describe('u4ssc cases export, of a platform', () => {
  const expected = {
    ...{ kind: 'circular', series: 'TSB Circular', number: '353', amends: null, issuedOn: null },
    ...{ issuedAt: null, to: [], copyTo: [], tel: null, fax: null, email: null, subject: null },
    ...{ language: 'en', paragraphCount: null, signatory: null, signatoryTitle: null },
    ...{ deadlines: [], meetings: [] },
  }
  const LINES = [
    { outcome: 'anonymized', name: 'tsb-circular-353', text: 'TSB Circular 353', expected },
    { outcome: 'excluded', name: 'tsb-circular-354', reason: 'name-unclear' },
  ]
  const server = createServer((request, response) => {
    const isAllowed = request.headers.authorization === `Bearer ${KEY}`
    const problem = {
      ...{ type: '/problems/not-allowed', title: 'Not allowed', status: 403, errors: [] },
      ...{ detail: 'No scope of the key allows this', requestId: 'request-1' },
    }
    response.statusCode = isAllowed ? 200 : 403
    response.end(
      isAllowed
        ? LINES.map((line) => `${JSON.stringify(line)}\n`).join('')
        : JSON.stringify(problem),
    )
  })
  let address = ''
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = z.object({ port: z.int() }).parse(server.address())
    address = `http://127.0.0.1:${port}`
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  /** Runs asynchronously, because the server answers from this process. */
  const run = (key: string, folder: string) =>
    promisify(execFile)('node', [BINARY, 'cases', 'export', '--api', address, '--to', folder], {
      env: { ...process.env, U4SSC_KEY: key },
    })

  it('writes a pair for each case, and reports what was not exported', async () => {
    const folder = newFolder()
    const { stdout, stderr } = await run(KEY, folder)
    expect(stdout).toBe(`Wrote 1 case to ${folder}\n`)
    expect(stderr).toContain('tsb-circular-354 was not exported: name-unclear')
    expect(readdirSync(folder)).toEqual(['tsb-circular-353.expected.json', 'tsb-circular-353.txt'])
    expect(pairIn(folder, 'tsb-circular-353')).toEqual({ text: 'TSB Circular 353', expected })
  })

  it('reports that the key is not allowed to export', async () => {
    await expect(run('another', newFolder())).rejects.toMatchObject({
      code: 2,
      stderr: `u4ssc: ${address}: No scope of the key allows this\n`,
    })
  })
})
