import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '@u4ssc/start/settings.mjs'

// Compares what the documents state with the code: limits, defaults, periods, counts and names of buttons.

/** @param {string} file */
const read = (file) => readFileSync(join(ROOT, file), 'utf8')

/**
 * Returns the files of a folder and its folders, as paths from the root.
 *
 * @param {string} folder
 * @param {string} ending
 */
function filesIn(folder, ending) {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.includes('node_modules'))
    .map((file) => join(folder, file))
}

/** Returns a document on one line. @param {string} file */
const readPlain = (file) => read(file).replaceAll(/\s+/g, ' ')

/**
 * Returns the number after some code: a product of numbers, "12 * 60 * 60".
 *
 * @param {string} file
 * @param {string} before - "MAX_BYTES = "
 */
function valueIn(file, before) {
  const code = read(file)
  const at = code.indexOf(before)
  const [product] = /^[\d_ *]*\d/.exec(code.slice(at + before.length)) ?? []
  if (at < 0 || product === undefined) throw new Error(`${file} has no number after ${before}`)
  return product.split('*').reduce((all, one) => all * Number(one.replaceAll(/[ _]/g, '')), 1)
}

/** Days that a kind of personal data is kept by default. @param {string} kind */
const daysKept = (kind) => {
  const file = 'packages/client/src/platform/retention.ts'
  const [rule = ''] = new RegExp(`^  '?${kind}'?: .*`, 'm').exec(read(file)) ?? []
  return Number(/days: (\d+)/.exec(rule)?.[1])
}

const WORDS = 'no one two three four five six seven eight nine ten'.split(' ')
/** @param {number} number */
const inWords = (number) => WORDS[number] ?? String(number)
/** @param {number} number */
const withCommas = (number) => number.toLocaleString('en')

const ACCESS = 'apps/api/src/sign-in'
const DELIVERY = 'apps/api/src/mail'
const CLIENT = 'packages/client/src'
const sessionHours = valueIn(`${ACCESS}/create-auth.ts`, 'SESSION_SECONDS = ') / 3600
const wrongCodes = inWords(valueIn(`${ACCESS}/sign-in.ts`, 'MAX_CODES = '))
const blockedMinutes = valueIn(`${ACCESS}/count-attempts.ts`, 'ATTEMPTS_MINUTES = ')
const emailsPerRound = valueIn(`${DELIVERY}/outbox/pace-domains.ts`, 'A_ROUND = ')
const unconfirmed = inWords(daysKept('unconfirmed'))
const uploadMegabytes = valueIn(`${CLIENT}/documents/documents.ts`, 'MAX_DOCUMENT_BYTES = ') / 1e6
const documentMegabytes =
  valueIn(`${CLIENT}/documents/meeting-documents.ts`, 'MAX_MEETING_DOCUMENT_BYTES = ') / 1e6
const attachedMegabytes = valueIn(`${CLIENT}/emails/notices.ts`, 'MAX_ATTACHED_BYTES = ') / 1e6
const attachments = valueIn(`${CLIENT}/emails/notices.ts`, 'MAX_ATTACHMENTS = ')
const [logoKilobytes, minPixels, maxPixels] = [
  'MAX_LOGO_BYTES',
  'MIN_LOGO_PIXELS',
  'MAX_LOGO_PIXELS',
].map((name) => valueIn(`${CLIENT}/platform/logo.ts`, `${name} = `))
const timeouts = 'packages/server/src/serve-until-stopped.ts'
const pool = valueIn('apps/api/src/env.ts', '.max(500).default(')

const peopleWithoutApproval = valueIn('apps/api/src/env.ts', '.min(0).max(500).default(')
const TAKING_PART = 'docs/guides/taking-part'
const DASHBOARD = 'docs/guides/dashboard'
const LANGUAGES = /** @type {const} */ (['ar', 'en', 'es', 'fr', 'ru', 'zh'])

/** @type {[document: string, sentence: string][]} */
const CLAIMS = [
  ['docs/behaviour.md', `**Sessions.** They last ${sessionHours} hours`],
  [
    'docs/behaviour.md',
    `valid for ${inWords(valueIn('apps/api/src/access/invitations.ts', 'DAYS_VALID = '))} days`,
  ],
  [
    'docs/behaviour.md',
    `After ${wrongCodes} wrong codes in a row, sign-in is blocked for ${blockedMinutes} minutes`,
  ],
  ['docs/behaviour.md', `at most ${emailsPerRound} emails per second to one domain`],
  ['docs/behaviour.md', `Unconfirmed registrations are deleted after ${unconfirmed} days`],
  [
    'docs/behaviour.md',
    `letters of nomination (PDF, Word, PowerPoint, Excel or an image, at most ${uploadMegabytes} MB)`,
  ],
  [
    'docs/behaviour.md',
    `at most ${(logoKilobytes ?? 0) / 1000} kB, ${minPixels} to ${maxPixels} pixels wide and high`,
  ],
  [
    'docs/behaviour.md',
    `personal page and uploads are deleted ${daysKept('speaker-pages')} days after the meeting`,
  ],
  [
    'docs/data-protection.md',
    `registrations are kept for ${daysKept('registration')} days after the meeting`,
  ],
  ['docs/data-protection.md', `with the name for ${withCommas(daysKept('papers'))} days`],
  ['docs/behaviour.md', `${withCommas(daysKept('papers'))} days after the meeting by default`],
  [
    'docs/operations.md',
    `takes more than ${valueIn(timeouts, 'wholeMs: ') / 1000} seconds to arrive, or ${valueIn(timeouts, 'headMs: ') / 1000} seconds for its headers`,
  ],
  ['docs/operations.md', `| \`DATABASE_POOL_MAX\` | ${pool} |`],
  [
    'docs/operations.md',
    `| \`DATABASE_QUERY_TIMEOUT\` | ${valueIn('apps/api/src/env.ts', '.max(3600).default(')} |`,
  ],
  [
    'docs/operations.md',
    `| \`API_PORT\` | ${valueIn('apps/api/src/env.ts', 'API_PORT: port.default(')} |`,
  ],
  [
    'docs/operations.md',
    `| \`SITE_PORT\` | ${valueIn('apps/api/src/env.ts', 'SITE_PORT: port.default(')} |`,
  ],
  [
    'docs/operations.md',
    `| \`STOP_DELAY\` | ${valueIn('apps/api/src/env.ts', 'PRODUCTION_STOP_DELAY = ')} in production, else 0 |`,
  ],
  ['docs/scale.md', `at most \`DATABASE_POOL_MAX\` (${pool}) connections`],
  ['docs/scale.md', `more than ${pool + 1} × (processes + 2)`],
  [
    'docs/guides/taking-part/en.md',
    `your registration is kept for ${daysKept('registration')} days after the meeting`,
  ],
  ['docs/data-protection.md', `yes, for ${daysKept('passport')} days after the meeting`],
  ['docs/guides/taking-part/en.md', `with your name for ${withCommas(daysKept('papers'))} days`],
  [
    'docs/guides/taking-part/en.md',
    `Unconfirmed registrations are deleted after ${unconfirmed} days`,
  ],
  [
    'docs/guides/taking-part/en.md',
    `slides (PDF, Word, PNG or JPEG), at most ${uploadMegabytes} MB each`,
  ],
  [`${DASHBOARD}/en.md`, `images, up to ${documentMegabytes} MB each`],
  [`${DASHBOARD}/en.md`, `up to ${attachments} files and ${attachedMegabytes} MB together`],
]

it.each(CLAIMS)('%s states what the code has: %s', (file, sentence) => {
  const plain = readPlain(file).replaceAll(/ +\|/g, ' |')
  expect(plain).toContain(sentence)
})

it.each(LANGUAGES)(
  'the guide for people in %s states the periods and sizes of the code',
  (language) => {
    const digits = readPlain(`${TAKING_PART}/${language}.md`).replaceAll(/(?<=\d)[, ](?=\d)/g, '')
    for (const number of [daysKept('registration'), daysKept('papers'), uploadMegabytes])
      expect(digits).toMatch(new RegExp(`(?<!\\d)${number}(?!\\d)`))
  },
)

it.each(LANGUAGES)('the dashboard guide in %s states the sizes of the code', (language) => {
  const guide = readPlain(`${DASHBOARD}/${language}.md`)
  for (const number of [documentMegabytes, attachments, attachedMegabytes, peopleWithoutApproval])
    expect(guide).toMatch(new RegExp(`(?<!\\d)${number}(?!\\d)`))
})

it('a deferred email is retried after the delays of the code', () => {
  const [, list = ''] =
    /BACK_OFF_MINUTES = \[(.*?)\]/.exec(read(`${DELIVERY}/delivery/deliver-due.ts`)) ?? []
  expect(list).toBe('1, 5, 15, 60, 240, 720, 1440')
  expect(readPlain('docs/behaviour.md')).toContain(
    'retried after 1, 5 and 15 minutes, 1, 4 and 12 hours, and a day',
  )
})

it('the share of certain values that are wrong is that of the table, in one wording', () => {
  const row = read('docs/reader.md')
    .split('\n')
    .find((line) => line.includes('held-out letters'))
  const right = Number(/([\d.]+) %$/.exec((row?.split('|')[7] ?? '').trim())?.[1])
  const wrong = `${Math.round(100 - right)} of 100`
  expect(readPlain('docs/reader.md')).toContain(`${wrong} values that are called certain are wrong`)
  expect(readPlain('README.md')).toContain(`${wrong} facts that it marks as certain are wrong`)
})

it('registrations per second are those of the benchmarks', () => {
  const measured = /Registrations, 20 concurrent, PostgreSQL +\| (\d+) per second/.exec(
    read('docs/benchmarks.md'),
  )?.[1]
  expect(readPlain('docs/scale.md')).toContain(`one API: ${measured} per second`)
})

it('the notes of the releases name each change of the tables and each published version', () => {
  const notes = read('docs/releases.md')
  const migrations = filesIn('apps/api/migrations', '.sql').map(
    (file) => /(\d{4})_/.exec(file)?.[1] ?? file,
  )
  expect(migrations.filter((number) => !notes.includes(number))).toEqual([])
  const versions = readdirSync(join(ROOT, 'packages'))
    .map((name) => `packages/${name}/CHANGELOG.md`)
    .filter((file) => existsSync(join(ROOT, file)))
    .flatMap((file) =>
      [...read(file).matchAll(/^## (\d+\.\d+\.\d+)$/gm)].map(([heading]) => heading),
    )
  expect(versions.filter((heading) => !notes.includes(`\n${heading}\n`))).toEqual([])
})

it('a page of the documentation has at most 260 lines', () => {
  const long = filesIn('docs', '.md').filter(
    (file) => !file.startsWith('docs/api/') && read(file).split('\n').length > 261,
  )
  expect(long).toEqual([])
})

it('a document that installs a package says how to get it before it is on npm', () => {
  const readmes = readdirSync(join(ROOT, 'packages'))
    .map((name) => `packages/${name}/README.md`)
    .filter((file) => existsSync(join(ROOT, file)))
  const documents = ['README.md', ...filesIn('docs', '.md'), ...readmes]
  const installs = documents.filter((file) => /(?:npm install|npx) @u4ssc\//.test(read(file)))
  expect(installs.length).toBeGreaterThan(8)
  expect(
    installs.filter((file) => !/#get-the-packages|## Get the packages/.test(read(file))),
  ).toEqual([])
})

/** Bold words that are no names on a screen: keys. */
const KEYS = new Set(['Ctrl+K', '?'])

/**
 * Returns the texts of the dashboard or the site.
 *
 * @param {string} app
 * @param {string} language
 */
function textsOf(app, language) {
  const files = [app, 'facts'].map((part) => `packages/messages/src/${part}/${language}.json`)
  return files.flatMap((file) =>
    Object.values(JSON.parse(read(file))).map((text) => String(text).replaceAll(/\s/g, ' ')),
  )
}

/** @type {[document: string, app: string, language: string][]} */
const GUIDES = [
  ['docs/guides/administration.md', 'admin', 'en'],
  ['docs/behaviour.md', 'admin', 'en'],
  ['docs/guides/misread-circulars.md', 'admin', 'en'],
  ...LANGUAGES.flatMap((language) => [
    /** @type {[string, string, string]} */ ([`${TAKING_PART}/${language}.md`, 'site', language]),
    /** @type {[string, string, string]} */ ([`${DASHBOARD}/${language}.md`, 'admin', language]),
  ]),
]

it.each(GUIDES)('the buttons and pages in bold in %s are on the screen', (file, app, language) => {
  // Words with a full stop begin an item of a list; words in lower case are stressed
  const bold = [...readPlain(file).matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => words)
  const names = bold
    .filter(
      (words) => /^[¿¡]?[\p{Lu}\p{Lo}]/u.test(words) && !words.endsWith('.') && !KEYS.has(words),
    )
    .flatMap((words) => words.split(/ [→←] /))
  const texts = new Set(textsOf(app, language))
  expect(names.filter((name) => !texts.has(name))).toEqual([])
})
