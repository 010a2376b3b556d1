import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'

const PACKAGES = ['domain', 'reader'].map((name) => ({
  name,
  path: fileURLToPath(new URL(`../../${name}/`, import.meta.url)),
}))
const EXAMPLES = fileURLToPath(new URL('../../../examples', import.meta.url))
const GUIDE = fileURLToPath(new URL('../../../docs/guides/developing.md', import.meta.url))
const PNPM = fileURLToPath(new URL('../../../node_modules/.bin/pnpm', import.meta.url))
const INSTALL_MILLISECONDS_MAX = 300_000

const ManifestSchema = z.object({ scripts: z.object({ build: z.string() }) })

/** A folder that knows nothing of the workspace, where the packed packages are installed. */
const folder = mkdtempSync(join(tmpdir(), 'u4ssc-packed-'))

describe('the packed packages, installed in an empty folder', { timeout: 120_000 }, () => {
  beforeAll(() => {
    for (const { name, path } of PACKAGES) {
      expect(existsSync(join(path, 'dist/index.js')), `build ${name} first`).toBe(true)
      run(path, PNPM, ['pack', '--pack-destination', folder])
    }
    const tarballs = readdirSync(folder).filter((file) => file.endsWith('.tgz'))
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
    const tools = ['zod@4', 'typescript@5.9', '@types/node@20']
    const quietly = ['--prefer-offline', '--no-audit', '--no-fund']
    run(folder, 'npm', ['install', ...quietly, ...tarballs.map((file) => `./${file}`), ...tools])
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
        On 25 November 2021: Upcoming
      info: bookmark-residue
      info: signatory-missing
      info: date-run-together
      "
    `)
  })

  it('compiles in a strict TypeScript program and decides who can attend', () => {
    const example = copyExample('check-eligibility')
    run(example, join(folder, 'node_modules/.bin/tsc'), [])
    const answers = run(example, 'node', ['build/check-eligibility.js', 'CO', 'PW', 'PS'])
    expect(answers).toMatchInlineSnapshot(`
      "Sixth Meeting of the United for Smart Sustainable Cities (U4SSC) Initiative, 2021-12-07
      Colombia: Yes. The meeting is open to any individual from a country that is a member of ITU [¶5]. Colombia is a member of ITU (since 1914).
      Palau: No. The meeting is open to any individual from a country that is a member of ITU [¶5]. Palau was not yet a member of ITU on 7 December 2021. It joined on 19 September 2024.
      State of Palestine: Ask the secretariat. The meeting is open to any individual from a country that is a member of ITU [¶5]. The State of Palestine is not a member of ITU but takes part in its meetings as an observer under Resolution 99. The secretariat decides how the clause applies.
      "
    `)
  })

  it('shows the meeting times in the zone of the visitor, in a page built with Vite', () => {
    const example = copyExample('times-page', ['vite'])
    run(example, 'node', ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'])
    const [script = ''] = readdirSync(join(example, 'dist/assets'))
    const program = `
      const hours = { textContent: '' }
      globalThis.document = { querySelector: () => hours, createElement: () => ({ relList: { supports: () => true } }) }
      await import('./dist/assets/${script}')
      console.log(hours.textContent)`
    writeFileSync(join(example, 'visit.mjs'), program)
    expect(run(example, 'node', ['visit.mjs'], { TZ: 'Pacific/Apia' })).toMatchInlineSnapshot(`
      "Tuesday, 7 December 2021, 22:00, to Wednesday, 8 December 2021, 03:30 (Pacific/Apia)
      "
    `)
  })

  it('decides in a handler of Hono, and refuses an invalid applicant', () => {
    const example = copyExample('eligibility-api', ['hono'])
    const program = `
      import { app } from './app.mjs'
      for (const body of ['{"capacity":"individual","country":"CO"}', '{"country":"Colombia"}']) {
        const answer = await app.request('/decisions', { method: 'POST', body })
        const { outcome, words, issues } = await answer.json()
        console.log(answer.status, outcome ?? issues.map(({ path }) => path), words ?? '')
      }`
    writeFileSync(join(example, 'ask.mjs'), program)
    expect(run(example, 'node', ['ask.mjs'])).toMatchInlineSnapshot(`
      "200 eligible The meeting is open to any individual from a country that is a member of ITU [¶5]. Colombia is a member of ITU (since 1914).
      400 [ [ 'capacity' ], [ 'country' ] ] 
      "
    `)
  })

  it('is bundled completely into a worker without Node', () => {
    const example = copyExample('zone-worker', ['esbuild'])
    const manifest = readFileSync(join(EXAMPLES, 'zone-worker/package.json'), 'utf8')
    const [, ...args] = ManifestSchema.parse(JSON.parse(manifest)).scripts.build.split(' ')
    run(example, join(example, 'node_modules/esbuild/bin/esbuild'), [...args, '--log-level=error'])
    const program = `
      import worker from './build/worker.js'
      for (const words of ['Geneva+time', 'hora+de+Bogot%C3%A1', 'IST']) {
        const url = 'https://zones.example/?date=2026-12-15&time=10:00&words=' + words
        console.log(await (await worker.fetch(new Request(url))).text())
      }`
    writeFileSync(join(example, 'ask.mjs'), program)
    expect(run(example, 'node', ['ask.mjs'])).toMatchInlineSnapshot(`
      "{"zone":"Europe/Zurich","certainty":"stated","alternatives":[],"at":"2026-12-15T09:00:00Z"}
      {"zone":"America/Bogota","certainty":"stated","alternatives":[],"at":"2026-12-15T15:00:00Z"}
      {"zone":null,"certainty":"uncertain","alternatives":["Asia/Kolkata","Asia/Jerusalem","Europe/Dublin"],"at":null}
      "
    `)
    expect(readFileSync(join(example, 'build/worker.js'), 'utf8')).not.toMatch(
      /\bimport\b|require\(/,
    )
  })

  it('loads a page of Remix, and names a meeting that does not exist', () => {
    const example = copyExample('meeting-loader', ['@remix-run/node'])
    run(example, join(folder, 'node_modules/.bin/tsc'), [])
    const program = `
      import { loader } from './build/meeting-loader.js'
      const request = new Request('https://site.example/meetings/6?zone=America/Bogota')
      console.log(loader({ request, params: { meeting: '6' }, context: {} }))
      const { data, init } = loader({ request, params: { meeting: '60' }, context: {} })
      console.log(init.status, data)`
    writeFileSync(join(example, 'load.mjs'), program)
    expect(run(example, 'node', ['load.mjs'])).toMatchInlineSnapshot(`
      "{
        title: 'Sixth Meeting of U4SSC',
        hours: [ 'Tuesday, 7 December 2021, 04:00–09:30' ]
      }
      404 No such meeting
      "
    `)
  })

  it.each(PACKAGES)('work as the README of $name shows', ({ name }) => {
    const readme = readFileSync(join(folder, `node_modules/@u4ssc/${name}/README.md`), 'utf8')
    const pieces = [...readme.matchAll(/^```js\n(.*?)^```\n\n^```text\n(.*?)^```$/gms)]
    expect(pieces).toHaveLength([...readme.matchAll(/^```js$/gm)].length)
    const example = copyExample('read-a-circular')
    for (const [, program = '', printed] of pieces) {
      writeFileSync(join(example, 'readme.mjs'), program)
      expect(run(example, 'node', ['readme.mjs'])).toBe(printed)
    }
  })

  it('print the output that the guide for developers shows', () => {
    const guide = readFileSync(GUIDE, 'utf8')
    const blocksOf = (kind: string) =>
      [...guide.matchAll(new RegExp(`^\`\`\`${kind}\\n(.*?)^\`\`\`$`, 'gms'))].map(
        ([, block]) => block,
      )
    const example = copyExample('read-a-circular')
    writeFileSync(join(example, 'guide.mjs'), blocksOf('js').join('\n'))
    expect(run(example, 'node', ['guide.mjs'])).toBe(blocksOf('text').join(''))
  })

  it('publish JSON Schema files of their types', () => {
    const program = `
      import meeting from '@u4ssc/domain/schemas/meeting.json' with { type: 'json' }
      console.log(meeting.$id, meeting.$defs.Meeting.required.includes('schedule'))`
    writeFileSync(join(folder, 'schema.mjs'), program)
    expect(run(folder, 'node', ['--no-warnings', 'schema.mjs'])).toBe(
      'urn:u4ssc:domain:meeting true\n',
    )
  })
})

/**
 * Copies an example as an outsider would get it: without its place in the workspace.
 *
 * @param tools - what it is built with, taken from the workspace; the package itself never is
 */
function copyExample(name: string, tools: readonly string[] = []): string {
  const target = join(folder, name)
  const isOwn = (path: string) => !/node_modules|build$|dist$|package\.json$/.test(path)
  cpSync(join(EXAMPLES, name), target, { recursive: true, filter: isOwn })
  writeFileSync(join(target, 'package.json'), '{ "private": true, "type": "module" }\n')
  for (const tool of tools) {
    const link = join(target, 'node_modules', tool)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(realpathSync(join(EXAMPLES, name, 'node_modules', tool)), link, 'junction')
  }
  return target
}

function run(cwd: string, command: string, args: string[], env: Record<string, string> = {}) {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}
