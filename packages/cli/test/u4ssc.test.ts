import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { run } from '../src/run'

const BINARY = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const LETTER = fileURLToPath(
  new URL('../../reader/test/letters/public/00-tsb-circular-352.txt', import.meta.url),
)

/** Runs a command in this process, which takes a twentieth of the time. */
async function u4ssc(args: readonly string[]) {
  let stdout = ''
  let stderr = ''
  const status = await run(args, {
    out: (contents) => (stdout += Buffer.from(contents).toString()),
    warn: (line) => (stderr += `u4ssc: ${line}\n`),
  })
  return { status, stdout, stderr }
}

/** Starts the built program. */
function program(args: readonly string[], input = '') {
  expect(existsSync(BINARY), 'build the package first').toBe(true)
  const options = { input, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync('node', [BINARY, ...args], options)
  return { status, stdout, stderr }
}

function moduleOf(source: string): string {
  return `data:text/javascript,${encodeURIComponent(source)}`
}

describe('u4ssc', () => {
  it('shows the meetings of a circular', () => {
    const { status, stdout } = program(['read', LETTER])
    expect(status).toBe(0)
    expect(stdout).toContain('TSB Circular 352, 2021-10-13')
    expect(stdout).toContain('Tuesday, 7 December 2021, 10:00–15:30 (Europe/Zurich)')
  })

  it('names the uncertain facts of each meeting', async () => {
    const { stdout } = await u4ssc(['read', LETTER])
    expect(stdout).toMatch(/^ {2}uncertain: title, mode, date, .*\. Compare/m)
  })

  it('prints the reading as JSON, also from standard input', () => {
    const { stdout } = program(['read', '-', '--json'], readFileSync(LETTER, 'utf8'))
    expect(JSON.parse(stdout)).toMatchObject({ circular: { reference: { number: '352' } } })
  })

  it('writes a sample circular that the other commands read, but overwrites no file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'u4ssc-init-'))
    const { status, stdout } = program(['init', folder])
    const sample = join(folder, 'tsb-circular-352.txt')
    expect(status).toBe(0)
    expect(stdout).toContain(sample)
    expect(readFileSync(sample, 'utf8')).toBe(readFileSync(LETTER, 'utf8'))
    const again = program(['init', folder])
    expect(again).toMatchObject({ status: 3, stderr: `u4ssc: ${sample} exists already.\n` })
  })

  it.each(['CI', 'ci', "Côte d'Ivoire", 'Côte d’Ivoire', 'Кот-д’Ивуар'])(
    'accepts the country %s and answers for a day in another language',
    async (country) => {
      const person = ['--country', country, '--capacity', 'individual', '--language', 'fr']
      const { status, stdout } = await u4ssc(['eligible', LETTER, ...person, '--on', '2021-12-08'])
      expect(stdout).toMatch(/Côte d’Ivoire.: membre de l’UIT/)
      expect(status).toBe(0)
    },
  )

  it('refuses an unknown country, and suggests the similar command', async () => {
    const person = ['--country', 'Atlantis', '--capacity', 'individual']
    const unknown = await u4ssc(['eligible', LETTER, ...person])
    expect(unknown.status).toBe(2)
    expect(unknown.stderr).toContain('Enter its name, for example Colombia')
    expect((await u4ssc(['reed', LETTER])).stderr).toBe(
      'u4ssc: Unknown command: reed. Did you mean read?\n',
    )
    expect((await u4ssc(['translate', LETTER])).stderr).toContain('Commands: read, check')
  })

  it('renders a circular with the labels of another language', async () => {
    const { stdout } = await u4ssc(['render', LETTER, '--to', 'md', '--language', 'fr'])
    expect(stdout).toContain('**Copie:**')
  })

  it('shows the times in the zone of this computer without --in', async () => {
    const { localZone } = await import('../src/commands/now')
    const { status, stdout } = await u4ssc(['times', LETTER])
    expect(status).toBe(0)
    expect(stdout).toContain(`(${localZone()})`)
  })

  it('answers for the organization of a person', async () => {
    const person = ['--country', 'KE', '--capacity', 'academia', '--organization', 'University A']
    expect((await u4ssc(['eligible', LETTER, ...person])).stdout).toContain('University A')
  })

  it('compares two circulars: lists the changes of the second, and nothing for equal ones', async () => {
    const same = await u4ssc(['compare', LETTER, LETTER])
    expect(same).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('No changes.') as unknown,
    })
    const folder = mkdtempSync(join(tmpdir(), 'u4ssc-compare-'))
    const [before, after] = ['7 December 2026', '8 December 2026'].map((day, position) => {
      const file = join(folder, `${position}.txt`)
      const invitation = `1 I am pleased to invite you to the Workshop on Smart Water, which will take place in Geneva, Switzerland, on ${day} from 10:00 to 15:30 Geneva time.`
      writeFileSync(
        file,
        `Ref: TSB Circular 400\n\nGeneva, 12 October 2026\n\nSubject: Workshop on Smart Water\n\nDear Sir or Madam,\n\n${invitation}\n`,
      )
      return file
    })
    const changed = await u4ssc(['compare', before ?? '', after ?? ''])
    expect(changed.status).toBe(1)
    expect(changed.stdout).toContain('New date: Tuesday, 8 December 2026')
  })

  it('shows the times in other zones', async () => {
    const { stdout } = await u4ssc([
      'times',
      LETTER,
      '--in',
      'Pacific/Auckland',
      '--in',
      'Asia/Tokyo',
    ])
    expect(stdout).toContain(
      'Tuesday, 7 December 2021, 22:00, to Wednesday, 8 December 2021, 03:30',
    )
    expect(stdout).toContain('Tuesday, 7 December 2021, 18:00–23:30')
  })

  it('accepts city names in any of the six languages', async () => {
    const { stdout } = await u4ssc(['times', LETTER, '--in', 'Tokyo', '--in', 'Женева'])
    expect(stdout).toContain('(Asia/Tokyo)')
    expect(stdout).toContain('(Europe/Zurich)')
  })

  it('prints its version', () => {
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')))
    for (const flag of ['--version', '-V'])
      expect(program([flag])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('reports in one line that the PDF compiler is not installed', () => {
    const resolve =
      "export const resolve = (name, context, next) => { if (name.startsWith('@myriaddreamin/')) throw new Error('Not installed'); return next(name, context) }"
    const hook = `import { register } from 'node:module'; register(${JSON.stringify(moduleOf(resolve))})`
    const args = ['--import', moduleOf(hook), BINARY, 'render', LETTER, '--to', 'pdf']
    const { status, stdout, stderr } = spawnSync('node', args, { encoding: 'utf8' })
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
    expect(stderr).toBe(
      `u4ssc: ${LETTER}: PDFs need the package @myriaddreamin/typst-ts-node-compiler 0.7. Install it and try again.\n`,
    )
  })

  it('has a separate exit code for an internal error', () => {
    const load =
      "export const resolve = (name, context, next) => { if (name === '@u4ssc/documents/writing') throw new Error('Broken'); return next(name, context) }"
    const hook = `import { register } from 'node:module'; register(${JSON.stringify(moduleOf(load))})`
    const args = ['--import', moduleOf(hook), BINARY, 'render', LETTER, '--to', 'docx']
    const { status, stderr } = spawnSync('node', args, { encoding: 'utf8' })
    expect(status).toBe(4)
    expect(stderr).toContain('Internal error')
  })

  it('decides who can attend, also as exit code', async () => {
    const ask = (country: string) =>
      u4ssc(['eligible', LETTER, '--country', country, '--capacity', 'individual'])
    const [colombia, palau] = [await ask('CO'), await ask('PW')]
    expect([colombia.status, palau.status]).toEqual([0, 1])
    expect(colombia.stdout).toContain('  eligible: ')
    expect(palau.stdout).toContain('  not-eligible: ')
  })

  it('writes the same calendar file for the same time of creation', async () => {
    const args = ['calendar', LETTER, '--now', '2021-11-25T09:00:00Z']
    const { stdout } = await u4ssc(args)
    expect(stdout).toContain('DTSTART;TZID=Europe/Zurich:20211207T100000\r\n')
    expect((await u4ssc(args)).stdout).toBe(stdout)
  })

  it('checks a circular, and refuses an empty one', async () => {
    const { status, stdout } = program(['check', '-'])
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
    expect(program(['read', '-']).stderr).toContain('standard input: The file is empty.')
    expect((await u4ssc(['check', LETTER])).status).toBeLessThan(2)
  })

  it('lists its commands and their options', async () => {
    const { status, stdout } = program(['--help'])
    expect(status).toBe(0)
    expect(stdout).toContain('calendar')
    expect((await u4ssc(['render', '--help'])).stdout).toContain('--language LANGUAGE')
  })

  it.each([
    [['dance'], 2, 'Unknown command: dance. Commands: read'],
    [['read'], 2, 'needs at least one FILE'],
    [['read', LETTER, '--jsn'], 2, "Unknown option '--jsn'. See u4ssc read --help."],
    [['read', 'nowhere.docx'], 3, 'nowhere.docx: The file does not exist.'],
    [['compare', LETTER], 2, 'u4ssc compare needs two files: BEFORE AFTER.'],
    [
      ['eligible', LETTER, '--country', 'Kenja', '--capacity', 'individual'],
      2,
      '--country Kenja: This is not a known country. Did you mean Kenya?',
    ],
    [
      ['eligible', LETTER, '--country', 'CO', '--capacity', 'indvidual'],
      2,
      '--capacity "indvidual" is not valid. Did you mean individual?',
    ],
    [
      ['render', LETTER, '--to', 'odt'],
      2,
      '--to "odt" is not valid. Enter one of text, md, html, docx, pdf, akn, json-ld, ics.',
    ],
    [
      ['times', LETTER, '--in', 'Mars/Olympus'],
      2,
      '--in Mars/Olympus: This is not a time zone or a known city. Enter an IANA time zone, for example America/Bogota, or a city, for example Tokyo.',
    ],
    [['times', LETTER, '--in', 'Valencia'], 2, 'Europe/Madrid, America/Caracas'],
    [
      ['fair', '--zone', 'Nowhere=2', '--minutes', '60', '--from', '2026-12-15'],
      2,
      '--zone Nowhere: This is not a time zone',
    ],
    [['eligible', LETTER, '--country', 'UK', '--capacity', 'individual'], 2, 'not a known country'],
    [['render', LETTER, '--to', 'rtf'], 2, 'json-ld'],
    [['eligible', LETTER, '--country', 'Colombia'], 2, '--capacity is required.'],
    [['render', LETTER, LETTER, '--to', 'md'], 2, '--out is required'],
    [
      ['fair', '--zone', 'Asia/Tokyo=0', '--minutes', '60', '--from', '2026-12-15'],
      2,
      'greater than 0',
    ],
    [['completions', 'tcsh'], 2, 'bash, zsh, fish'],
  ])('reports the fault: %j', async (args, status, message) => {
    const answer = await u4ssc(args)
    expect(answer).toMatchObject({ status, stdout: '' })
    expect(answer.stderr).toContain(message)
  })
})

/** Two circulars, one of them in a subfolder, a damaged file and a file of another type. */
function folderOfCirculars(): string {
  const folder = mkdtempSync(join(tmpdir(), 'u4ssc-letters-'))
  const letter = readFileSync(LETTER, 'utf8')
  mkdirSync(join(folder, 'older'))
  writeFileSync(join(folder, 'a.txt'), letter)
  writeFileSync(join(folder, 'b.pdf'), '%PDF-1.7 and nothing else')
  writeFileSync(join(folder, 'older', 'c.txt'), letter.replace('7December 2021', '8 December 2021'))
  writeFileSync(join(folder, 'notes.xyz'), 'no letter')
  return folder
}

describe('several files', () => {
  it('are answered in order, and a damaged one does not stop the others', async () => {
    const folder = folderOfCirculars()
    const { status, stdout, stderr } = await u4ssc(['read', folder, '--json'])
    expect(status).toBe(3)
    expect(stderr).toContain('b.pdf: The file is damaged or incomplete.')
    const lines = stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(lines).toMatchObject([
      { file: join(folder, 'a.txt'), answer: { circular: { reference: { number: '352' } } } },
      {
        file: join(folder, 'b.pdf'),
        error: 'The file is damaged or incomplete. Save it again.',
      },
      { file: join(folder, 'older', 'c.txt'), answer: { meetings: [{}] } },
    ])
  })

  it('have their names as headings', async () => {
    const folder = folderOfCirculars()
    const { stdout } = await u4ssc(['read', join(folder, 'a.txt'), join(folder, 'older')])
    expect(stdout).toContain(`${join(folder, 'older', 'c.txt')}\nTSB Circular 352`)
  })

  it('are rendered into a folder', async () => {
    const folder = folderOfCirculars()
    const out = join(folder, 'pages')
    expect((await u4ssc(['render', folder, '--to', 'html', '--out', out])).status).toBe(3)
    expect(readdirSync(out)).toEqual(['a.html', 'c.html'])
  })

  it.each(['docx', 'pdf'])('become %s files that read like the originals', async (to) => {
    const folder = folderOfCirculars()
    const out = join(folder, 'rendered')
    await u4ssc(['render', join(folder, 'a.txt'), join(folder, 'older'), '--to', to, '--out', out])
    const { status, stdout } = await u4ssc(['read', out])
    expect(status).toBe(0)
    expect(stdout.match(/^TSB Circular 352, 2021-10-13$/gm)).toHaveLength(2)
  })

  it('become one calendar', async () => {
    const folder = folderOfCirculars()
    const { stdout } = await u4ssc(['calendar', join(folder, 'a.txt'), join(folder, 'older')])
    expect(stdout.match(/^BEGIN:VEVENT/gm)).toHaveLength(2)
    expect(stdout.match(/^BEGIN:VCALENDAR/gm)).toHaveLength(1)
  })
})

it('u4ssc finds fair start times', async () => {
  const zones = ['--zone', 'Europe/Zurich=20', '--zone', 'Asia/Tokyo=5']
  const { stdout } = await u4ssc([
    'fair',
    ...zones,
    '--minutes',
    '60',
    '--from',
    '2026-12-15',
    '--json',
  ])
  const slots: unknown = JSON.parse(stdout)
  expect(slots).toHaveProperty('0.startsAt', '2026-12-15T07:00:00Z')
  expect(slots).toHaveProperty('0.total', 0)
})

describe('colours', () => {
  const read = (environment: Record<string, string>) =>
    spawnSync('node', [BINARY, 'read', LETTER], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], ...environment },
    }).stdout

  it('are off in files and with NO_COLOR', () => {
    expect(read({})).not.toContain('\u001b')
    expect(read({ CI: 'true' })).not.toContain('\u001b')
    expect(read({ FORCE_COLOR: '1' })).toContain('\u001b')
    expect(read({ FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain('\u001b')
  })
})

describe('completions', () => {
  const shellOf = (name: string) => spawnSync(name, ['--version']).status === 0

  it('for bash complete commands, options and values', async () => {
    const script = (await u4ssc(['completions', 'bash'])).stdout
    const complete = (...words: string[]) => {
      const typed = `COMP_WORDS=(u4ssc ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _u4ssc; echo "\${COMPREPLY[@]}"`
      return spawnSync('bash', ['-c', `${script}\n${typed}`], { encoding: 'utf8' }).stdout.trim()
    }
    expect(complete('cal')).toBe('calendar')
    expect(complete('render', '--to', 'h')).toBe('html')
    expect(complete('times', '--i')).toBe('--in')
  })

  it.each(['zsh', 'fish'].filter(shellOf))(
    'for %s pass the syntax check of the shell',
    async (shell) => {
      const script = (await u4ssc(['completions', shell])).stdout
      expect(spawnSync(shell, ['-n'], { input: script }).status).toBe(0)
    },
  )

  it.each(['zsh', 'fish'])('for %s name every command', async (shell) => {
    const { stdout } = await u4ssc(['completions', shell])
    for (const name of ['read', 'check', 'render', 'times', 'eligible', 'calendar', 'fair'])
      expect(stdout).toContain(name)
  })
})
