import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import * as circulars from '../src/circulars/index'
import * as eligibility from '../src/eligibility/index'
import * as domain from '../src/index'
import * as meetings from '../src/meetings/index'
import * as timezones from '../src/timezones/index'
import * as catalogue from '../src/catalogue/index'
import * as vocabularies from '../src/circulars/languages/index'
import * as writing from '../src/circulars/writing/index'
import * as interop from '../src/interop/index'
import * as labelledCases from '../src/labelled-cases/index'
import * as facts from '../src/meetings/facts/index'
import * as places from '../src/timezones/languages/index'
import * as words from '../src/words/index'
import * as updates from '../src/words/updates/index'
import { findCountry, WORDINGS } from '../src/words/languages/index'
import { SIXTH_MEETING } from './sixth-meeting'

const SOURCE = fileURLToPath(new URL('../src', import.meta.url))
const CLAIM = /^(.+?) \/\/ => (.+)$/
const FOLDERS = [
  '.',
  'circulars',
  'circulars/languages',
  'circulars/vocabulary',
  'circulars/reader',
  'circulars/references',
  'circulars/writing',
  'timezones',
  'timezones/costs',
  'timezones/zone-names',
  'timezones/languages',
  'eligibility',
  'meetings',
  'meetings/changes',
  'meetings/facts',
  'meetings/sessions',
  'words',
  'words/languages',
  'words/updates',
  'catalogue',
  'interop',
  'labelled-cases',
]

interface Example {
  readonly file: string
  readonly lines: readonly string[]
}

/** What an example may speak of besides what the package exports: the sixth meeting, in Bogotá. */
const { days } = domain.meetingTimes(SIXTH_MEETING, 'America/Bogota')
const colombia = { capacity: 'individual', country: 'CO', organization: null } as const
const { participation } = SIXTH_MEETING
const decision = domain.decideEligibility(colombia, participation, { on: '2021-12-07' })
const scope = {
  ...circulars,
  ...eligibility,
  ...meetings,
  ...timezones,
  ...domain,
  ...places,
  ...words,
  ...updates,
  ...catalogue,
  ...interop,
  ...labelledCases,
  ...facts,
  ...writing,
  ...WORDINGS,
  WORDINGS,
  findCountry,
  z,
  meeting: SIXTH_MEETING,
  days,
  decision,
}

const examples = FOLDERS.flatMap((folder) =>
  readdirSync(`${SOURCE}/${folder}`)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => examplesOf(`${folder}/${file}`)),
)

describe('what a doc comment claims in its example is so', () => {
  it.each(examples)('$file', ({ file, lines }) => {
    const program = lines.map((line) => line.replace(CLAIM, asCheck)).join('\n')
    const found: [unknown, unknown][] = []
    const claim = (actual: unknown, stated: unknown) => found.push([plain(actual), plain(stated)])
    runInContext(`{${program}}`, createContext({ ...scope, ...languagesOf(file), claim }))
    expect(found.length).toBeGreaterThan(0)
    for (const [actual, stated] of found) expect(actual).toEqual(withGaps(stated))
  })
})

/** Wordings, places and vocabularies have the same names, those of their languages. */
function languagesOf(file: string): object {
  if (file.startsWith('timezones/')) return places
  const isReader = file.startsWith('circulars/') && !file.startsWith('circulars/writing/')
  const { readCircular, parseReference } = domain
  return isReader ? { ...vocabularies, readCircular, parseReference } : {}
}

function asCheck(_line: string, expression: string, value: string): string {
  return `claim(${expression}, ${value});`
}

/** Examples that state a value on their own line; the others only show a call. */
function examplesOf(file: string): Example[] {
  const comments = readFileSync(`${SOURCE}/${file}`, 'utf8').match(/\/\*\*.*?\*\//gs) ?? []
  return comments
    .map((comment) => comment.split('\n').map((line) => line.replace(/^ \*(\/| ?)/, '')))
    .map((all) => all.slice(all.indexOf('@example') + 1 || all.length))
    .filter((lines) => lines.some((line) => CLAIM.test(line)))
    .map((lines) => ({ file, lines }))
}

/** The values of another context have other prototypes. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}

/** Replaces `…` in an expected text with a pattern for any words. */
function withGaps(stated: unknown): unknown {
  if (typeof stated !== 'string' || !stated.includes('…')) return stated
  const parts = stated.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return expect.stringMatching(new RegExp(`^${parts.join('.+')}$`))
}
