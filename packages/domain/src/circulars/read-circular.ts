import { readAnnexes } from './read-annexes'
import { assembleCircular } from './assemble-circular'
import { Findings } from './findings'
import { LETTER_LANGUAGES } from './languages/index'
import { readMeetings } from './read-meetings'
import { readBody } from './read-body'
import { readDeadlines } from './read-deadlines'
import { readHeader } from './read-header'
import type { Reading } from './reading'
import { readRelations } from './read-relations'
import { readSignatory } from './read-signatory'
import { emptyReading } from './empty-reading'
import { LETTER_LENGTH_MAX, openSource } from './source-text'
import { splitLetter } from './split-letter'
import { readStatements } from './statements'
import { tellLanguage } from './tell-language'

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
  if (text.length > LETTER_LENGTH_MAX) return emptyReading('text-too-long')
  if (text.trim() === '') return emptyReading('text-empty')

  const source = openSource(text)
  const language = tellLanguage(source.plain)
  const letter = splitLetter(source, LETTER_LANGUAGES[language ?? 'en'])
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
