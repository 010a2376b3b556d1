import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const PACKAGE = fileURLToPath(new URL('..', import.meta.url))
const EXAMPLES = fileURLToPath(new URL('../../../examples', import.meta.url))
const PNPM = fileURLToPath(new URL('../../../node_modules/.bin/pnpm', import.meta.url))
const INSTALL_MILLISECONDS_MAX = 300_000

/** A folder that knows nothing of the workspace, where the packed package is installed. */
const folder = mkdtempSync(join(tmpdir(), 'u4ssc-domain-'))

describe('the packed package, installed in an empty folder', { timeout: 120_000 }, () => {
  beforeAll(() => {
    expect(existsSync(join(PACKAGE, 'dist/index.js')), 'build the package first').toBe(true)
    run(PACKAGE, PNPM, ['pack', '--pack-destination', folder])
    const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? ''
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
    const tools = ['zod@4', 'typescript@5.9', '@types/node@20']
    const quietly = ['--prefer-offline', '--no-audit', '--no-fund']
    run(folder, 'npm', ['install', ...quietly, `./${tarball}`, ...tools])
  }, INSTALL_MILLISECONDS_MAX)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('reads a circular in plain Node', () => {
    const example = copyExample('read-a-circular')
    expect(run(example, 'node', ['read-a-circular.mjs'])).toMatchInlineSnapshot(`
      "TSB Circular 352, 2021-10-13
      Sixth Meeting of the United for Smart Sustainable Cities (U4SSC) Initiative
        Europe/Zurich: Tuesday, 7 December 2021, 10:00–15:30
        America/Bogota: Tuesday, 7 December 2021, 04:00–09:30
        Pacific/Auckland: Tuesday, 7 December 2021, 22:00, to Wednesday, 8 December 2021, 03:30
        The letter says so in ¶1: "07 December2021"
        On 25 November 2021: Registration open
      info: bookmark-residue
      info: signatory-missing
      info: date-run-together
      "
    `)
  })

  it('compiles in a strict TypeScript program and says who may come', () => {
    const example = copyExample('may-i-come')
    run(example, join(folder, 'node_modules/.bin/tsc'), [])
    const answers = run(example, 'node', ['build/may-i-come.js', 'CO', 'PW', 'PS'])
    expect(answers).toMatchInlineSnapshot(`
      "Sixth Meeting of the United for Smart Sustainable Cities (U4SSC) Initiative, 2021-12-07
      Colombia: Yes. The meeting is open to any individual from a country that is a member of ITU [¶5]. Colombia is a member of ITU (since 1914).
      Palau: No. The meeting is open to any individual from a country that is a member of ITU [¶5]. On 7 December 2021 Palau was not yet a member of ITU; it became one on 19 September 2024.
      State of Palestine: Ask the secretariat. The meeting is open to any individual from a country that is a member of ITU [¶5]. The State of Palestine is not a member of ITU but takes part in its meetings as an observer under Resolution 99, and the secretariat says how the clause applies.
      "
    `)
  })

  it('does what its README says', () => {
    const readme = readFileSync(join(folder, 'node_modules/@u4ssc/domain/README.md'), 'utf8')
    const [, program = ''] = /```js\n(.*?)```/s.exec(readme) ?? []
    const example = copyExample('read-a-circular')
    writeFileSync(join(example, 'readme.mjs'), program)
    expect(run(example, 'node', ['readme.mjs'])).toMatchInlineSnapshot(`
      "Sixth Meeting of the United for Smart Sustainable Cities (U4SSC) Initiative Tuesday, 7 December 2021, 04:00–09:30
      not-eligible The meeting is open to any individual from a country that is a member of ITU [¶5]. On 7 December 2021 Palau was not yet a member of ITU; it became one on 19 September 2024.
      "
    `)
  })

  it('publishes its shapes as JSON Schema files', () => {
    const program = `
      import meeting from '@u4ssc/domain/schemas/meeting.json' with { type: 'json' }
      console.log(meeting.$id, meeting.$defs.Meeting.required.includes('schedule'))`
    writeFileSync(join(folder, 'schema.mjs'), program)
    expect(run(folder, 'node', ['--no-warnings', 'schema.mjs'])).toBe(
      'urn:u4ssc:domain:meeting true\n',
    )
  })
})

/** Copies an example as an outsider would get it: without its place in the workspace. */
function copyExample(name: string): string {
  const target = join(folder, name)
  const isOwn = (path: string) => !/node_modules|build$|package\.json$/.test(path)
  cpSync(join(EXAMPLES, name), target, { recursive: true, filter: isOwn })
  writeFileSync(join(target, 'package.json'), '{ "private": true, "type": "module" }\n')
  return target
}

function run(cwd: string, command: string, args: string[]): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}
