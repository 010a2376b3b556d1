import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { circularToDocx } from '@u4ssc/documents/writing'
import { readCircular } from '@u4ssc/reader'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { ROOT } from '@u4ssc/start/settings.mjs'

// Runs the programs of the guides with the built packages, and compares what they print.

const FOLDER = fileURLToPath(new URL('build/guides', import.meta.url))
const SAMPLE = join(ROOT, 'packages/domain/samples/tsb-circular-352.txt')

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true })
  const { circular } = readCircular(readFileSync(SAMPLE, 'utf8'))
  writeFileSync(join(FOLDER, 'circular.docx'), await circularToDocx(circular))
})
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

// Each test starts a program
vi.setConfig({ testTimeout: 60_000 })

/** @param {string} name */
function readGuide(name) {
  return readFileSync(join(ROOT, 'docs/guides', name), 'utf8')
}

/**
 * @param {string} text
 * @param {string} kind - language of the blocks
 */
function blocksOf(text, kind) {
  return [...text.matchAll(new RegExp(`^\`\`\`${kind}\\n(.*?)^\`\`\`$`, 'gms'))].map(
    ([, block = '']) => block,
  )
}

/** @param {string} program */
function print(program) {
  writeFileSync(join(FOLDER, 'program.mjs'), program)
  return execFileSync(process.execPath, ['program.mjs'], { cwd: FOLDER, encoding: 'utf8' })
}

it('the program of the tutorial prints what each of its steps says', () => {
  const guide = readGuide('first-steps.md')
  expect(print(blocksOf(guide, 'js').join('\n'))).toBe(blocksOf(guide, 'text').join(''))
  expect(readFileSync(join(FOLDER, 'meeting.ics'), 'utf8')).toContain('BEGIN:VEVENT')
})

const READMES = ['reader', 'calendar', 'documents'].flatMap((name) => {
  const text = readFileSync(join(ROOT, 'packages', name, 'README.md'), 'utf8')
  return [...text.matchAll(/^```js\n(.*?)^```$(?:[^`]*^```text\n(.*?)^```$)?/gms)].map(
    ([, program = '', output = '']) => ({ name, program, output }),
  )
})

it.each(READMES)('program %# of the READMEs runs and prints what $name says', (piece) => {
  expect(print(piece.program).replaceAll('\r\n', '\n')).toContain(piece.output)
})

const HOW_TO = readGuide('how-to.md')
  .split(/^## /m)
  .slice(1)
  .map((section) => ({ title: section.split('\n', 1)[0] ?? '', section }))

it.each(HOW_TO)('the guide "$title" prints the output that it shows', ({ section }) => {
  const [program = ''] = blocksOf(section, 'js')
  expect(print(program)).toBe(blocksOf(section, 'text').join(''))
})
