import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const BINARY = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const LETTER = fileURLToPath(
  new URL('../../domain/test/letters/00-tsb-circular-352.txt', import.meta.url),
)

function u4ssc(args: readonly string[], input = '') {
  expect(existsSync(BINARY), 'build the package first').toBe(true)
  const options = { input, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync('node', [BINARY, ...args], options)
  return { status, stdout, stderr }
}

describe('u4ssc', () => {
  it('says what a letter says', () => {
    const { status, stdout } = u4ssc(['read', LETTER])
    expect(status).toBe(0)
    expect(stdout).toContain('TSB Circular 352, 2021-10-13')
    expect(stdout).toContain('Tuesday, 7 December 2021, 10:00–15:30 (Europe/Zurich)')
  })

  it('gives the reading as JSON, from standard input too', () => {
    const { stdout } = u4ssc(['read', '-', '--json'], readFileSync(LETTER, 'utf8'))
    expect(JSON.parse(stdout)).toMatchObject({ circular: { reference: { number: '352' } } })
  })

  it('renders a letter with the labels of another language', () => {
    const { stdout } = u4ssc(['render', LETTER, '--format', 'markdown', '--language', 'fr'])
    expect(stdout).toContain('**Copie:**')
  })

  it('shows the hours elsewhere', () => {
    expect(u4ssc(['times', LETTER, '--zone', 'Pacific/Auckland']).stdout).toContain(
      'Tuesday, 7 December 2021, 22:00, to Wednesday, 8 December 2021, 03:30',
    )
  })

  it('decides who may come, and says so in its exit code', () => {
    const ask = (country: string) =>
      u4ssc(['eligible', LETTER, '--country', country, '--capacity', 'individual'])
    const [colombia, palau] = [ask('CO'), ask('PW')]
    expect([colombia.status, palau.status]).toEqual([0, 1])
    expect(colombia.stdout).toContain('  eligible: ')
    expect(palau.stdout).toContain('  not-eligible: ')
  })

  it('writes a calendar file, the same one at the same moment', () => {
    const args = ['calendar', LETTER, '--now', '2021-11-25T09:00:00Z']
    const { stdout } = u4ssc(args)
    expect(stdout).toContain('DTSTART;TZID=Europe/Zurich:20211207T100000\r\n')
    expect(u4ssc(args).stdout).toBe(stdout)
  })

  it('finds what needs a look', () => {
    const { status, stdout } = u4ssc(['check', '-'], '')
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
    expect(u4ssc(['check', LETTER]).status).toBeLessThan(2)
  })

  it('tells its commands and their options', () => {
    const { status, stdout } = u4ssc(['--help'])
    expect(status).toBe(0)
    expect(stdout).toContain('calendar')
    expect(u4ssc(['render', '--help']).stdout).toContain('--language LANGUAGE')
  })

  it.each([
    [['dance'], 2, 'dance is no command. There are read'],
    [['read'], 2, 'takes one FILE'],
    [['read', LETTER, '--jsn'], 2, "Unknown option '--jsn'. See u4ssc read --help."],
    [['read', 'nowhere.docx'], 3, 'nowhere.docx: There is no such file.'],
    [['times', LETTER], 2, '--zone is missing.'],
    [['times', LETTER, '--zone', 'Mars/Olympus'], 2, 'There is no time zone Mars/Olympus.'],
    [['render', LETTER, '--format', 'rtf'], 2, 'json-ld'],
    [['eligible', LETTER, '--country', 'Colombia'], 2, 'two capital letters'],
    [['read', '-'], 3, 'standard input: The file is empty.'],
  ])('says what is wrong: %j', (args, status, message) => {
    const answer = u4ssc(args)
    expect(answer).toMatchObject({ status, stdout: '' })
    expect(answer.stderr).toContain(message)
  })
})
