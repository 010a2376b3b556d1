import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'

const PACKAGE = fileURLToPath(new URL('..', import.meta.url))
const README = readFileSync(join(PACKAGE, 'README.md'), 'utf8')
/** In the package, so that its name leads to its build. */
const folder = join(PACKAGE, 'build')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function blocksOf(kind: string): string[] {
  return [...README.matchAll(new RegExp(`^\`\`\`${kind}\\n(.*?)^\`\`\`$`, 'gms'))].map(
    ([, block = '']) => block,
  )
}

it('the README prints what it says and writes the calendar of the sample circular', () => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'calendar.mjs'), blocksOf('js').join('\n'))
  const printed = execFileSync(process.execPath, ['calendar.mjs'], {
    cwd: folder,
    encoding: 'utf8',
  })
  const [event = 'an event'] = blocksOf('text')
  expect(printed.replaceAll('\r\n', '\n')).toContain(event)
  expect(readFileSync(join(folder, 'meeting.ics'), 'utf8')).toContain(
    'DTSTART;TZID=Europe/Zurich:20211207T100000',
  )
})
