import type { Language } from '../scalars'
import { readAnnexes } from './read-annexes'
import { assembleCircular } from './assemble-circular'
import { Findings, type Remark } from './findings'
import { en, type LetterLanguage } from './languages/index'
import { readMeetings } from './read-meetings'
import { readBody } from './read-body'
import { readDeadlines } from './read-deadlines'
import { readHeader } from './read-header'
import type { Reading } from './reading'
import { readRelations } from './read-relations'
import { readSignatory } from './read-signatory'
import { LETTER_LENGTH_MAX, openSource, type SourceText } from './source-text'
import { splitLetter } from './split-letter'
import { readStatements } from './statements'
import { tellLanguage } from './tell-language'

export interface ReadOptions {
  /** English alone, unless others are given. */
  readonly languages?: readonly LetterLanguage[] | undefined
}

/**
 * Reads a circular: the letter as a record, the meetings it convenes, and for every fact the words
 * it was read from.
 *
 * Text never makes it throw. What the letter does not state is null; what it states in two ways is
 * null with a diagnostic. A text longer than {@link LETTER_LENGTH_MAX} is not read.
 *
 * The languages are a parameter so that a page pays only for those it reads: each one is a table of
 * several kilobytes, from `@u4ssc/domain/circulars/languages`. A letter in a language that was not
 * given is told apart and not read; one whose language nobody can tell is read in the first.
 *
 * @returns evidence by JSON pointer within the reading; spans count UTF-16 units of `text`
 * @example
 * readCircular('Ref: TSB Circular 352').circular.reference.number // => '352'
 * readCircular(text, { languages: LETTER_LANGUAGES })
 */
export function readCircular(text: string, { languages = [en] }: ReadOptions = {}): Reading {
  if (text.length > LETTER_LENGTH_MAX) return unread({ code: 'text-too-long' })
  if (text.trim() === '') return unread({ code: 'text-empty' })

  const source = openSource(text)
  const language = tellLanguage(source.plain)
  const given = languages.find((own) => language === null || own.language === language)
  return given
    ? readIn(given, source, language)
    : unread(
        { code: 'language-not-given', pointer: '/circular/language', suggestion: language },
        language,
      )
}

function readIn(given: LetterLanguage, source: SourceText, language: Language | null): Reading {
  const letter = splitLetter(source, given)
  const findings = new Findings(letter)
  const header = readHeader(letter, findings)
  const circular = assembleCircular(letter, findings, {
    language,
    header,
    paragraphs: readBody(letter),
    signatory: readSignatory(letter),
    annexes: readAnnexes(letter),
    relations: readRelations(letter, header.reference),
  })
  const facts = {
    reference: circular.reference.text,
    issuedOn: circular.issuedOn,
    language,
    contact: circular.contact,
    headerPage: header.contact.web,
  }
  const statements = readStatements(letter)
  const meetings = readMeetings(statements, facts, findings)
  const replies = meetings.length === 0 ? readDeadlines(statements, circular.issuedOn) : []
  const deadlines = findings.stateEach('/circular/deadlines', replies)
  return {
    circular: { ...circular, deadlines },
    meetings,
    evidence: findings.evidence,
    diagnostics: findings.diagnostics,
  }
}

/** What comes of a text that is not read: what an empty letter would say, and the reason. */
function unread(reason: Remark, language: Language | null = null): Reading {
  const nothing = openSource('')
  const findings = new Findings(splitLetter(nothing, en))
  findings.remark(reason)
  return { ...readIn(en, nothing, language), diagnostics: findings.diagnostics }
}
