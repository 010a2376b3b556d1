import { assembleCircular, readHead } from './assemble-circular'
import { isInside } from '../topics/index'
import { Findings, type Remark } from '../document/index'
import type { Letter } from '../document/index'
import { completeYear } from '../dates/index'
import { readDeadlines } from '../deadlines/index'
import { readMeetings } from '../meetings/index'
import type { Reading } from '../model/index'
import { splitLetter } from '../segments/index'
import { tellLanguage } from '../segments/index'
import { readTokens } from '../tokens/index'
import { remarkOnUnread } from './unexplained-dates'

/**
 * The longest text the reader takes, in UTF-16 units: some four hundred pages.
 *
 * @example
 * LETTER_LENGTH_MAX // => 1000000
 */
export const LETTER_LENGTH_MAX = 1_000_000

/**
 * Reads a circular: the letter as a record, the meetings it convenes, and for every fact the words
 * it was read from.
 *
 * Text never makes it throw. What the letter does not state is null; what it states in two ways is
 * null with a diagnostic. A text longer than {@link LETTER_LENGTH_MAX} is not read.
 *
 * @returns evidence by JSON pointer within the reading; spans count UTF-16 units of `text`
 * @example
 * readCircular('Ref: TSB Circular 352').circular.reference.number // => '352'
 */
export function readCircular(text: string): Reading {
  if (text.length > LETTER_LENGTH_MAX) return unread({ code: 'text-too-long' })
  if (text.trim() === '') return unread({ code: 'text-empty' })
  return read(text)
}

function read(text: string): Reading {
  const tokens = readTokens(text)
  const language = tellLanguage(tokens)
  const split = splitLetter(tokens, language ?? 'en')
  const findings = new Findings(split)
  if (!language && tokens.count > 0)
    findings.remark({ code: 'language-unknown', pointer: '/circular/language' })
  const head = readHead(split, findings)
  const circular = assembleCircular(split, findings, head, language)
  const letter = withYears(split, circular.issuedOn)
  const found = readDeadlines(letter, circular.issuedOn)
  const facts = {
    reference: circular.reference.text,
    issuedOn: circular.issuedOn,
    language,
    contact: circular.contact,
    deadlines: found,
  }
  const meetings = readMeetings(letter, facts, findings)
  remarkOnUnread(letter, meetings, circular.issuedOn, findings)
  const replies = meetings.some(({ status }) => status === 'convened') ? [] : found
  const deadlines = findings.stateEach('/circular/deadlines', replies)
  const { evidence, diagnostics } = findings
  return { circular: { ...circular, deadlines }, meetings, evidence, diagnostics }
}

/** What comes of a text that is not read: what an empty letter would say, and the reason. */
function unread(reason: Remark): Reading {
  const findings = new Findings(splitLetter(readTokens(''), 'en'))
  findings.remark(reason)
  return { ...read(''), diagnostics: findings.diagnostics }
}

/** Dates without a year take it from the subject, or else from the date of the letter. */
function withYears(letter: Letter, issuedOn: string | null): Letter {
  const { subject, dates } = letter
  const inSubject = dates.find((date) => subject && isInside(date, subject) && date.yearStated)
  const near = inSubject?.days[0] ?? issuedOn
  return { ...letter, dates: dates.map((date) => completeYear(date, near)) }
}
