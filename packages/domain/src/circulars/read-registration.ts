import type { Meeting } from '../meetings/index'
import type { Span } from '../span'
import type { Found } from './findings'
import type { Phrases } from './languages/index'
import { findStatement, type Statements } from './statements'
import { findAllIn, textAt } from './spans'

/** Reads what taking part costs; null when the letter does not say. */
export function readFee(statements: Statements): Found<Meeting['fee']> | null {
  return (
    valueOf<Meeting['fee']>(statements, 'free', 'free') ??
    valueOf<Meeting['fee']>(statements, 'paid', 'paid')
  )
}

/** Reads whether one must register; a mere invitation to register is not a duty. */
export function readRegistrationDuty(statements: Statements): Found<boolean> | null {
  return (
    valueOf(statements, 'registrationOptional', false) ??
    valueOf(statements, 'registrationMandatory', true)
  )
}

function valueOf<Value>(
  statements: Statements,
  phrase: keyof Phrases,
  value: Value,
): Found<Value> | null {
  const found = findStatement(statements, statements.letter.language.phrases[phrase])
  return found && { value, spans: [found.words] }
}

const ADDRESS = /https?:\/\/[^\s|<>"“”«»]{3,400}/g

/** Reads the page where one registers, when a sentence says that it is the one. */
export function readRegistrationPage(statements: Statements): Found<string> | null {
  return findAddressAfter(statements, statements.letter.language.phrases.registrationPage)
}

/** Reads the page of the meeting itself, not those of its venue or its initiative. */
export function readWebsite(
  statements: Statements,
  headerPage: Found<string> | null,
): Found<string> | null {
  const { website, websiteAbove } = statements.letter.language.phrases
  const inBody = findAddressAfter(statements, website)
  if (inBody) return inBody
  const above = headerPage && findStatement(statements, websiteAbove)
  return above && isAddress(headerPage.value)
    ? { value: headerPage.value, spans: [...headerPage.spans, above.words], certainty: 'derived' }
    : null
}

/** An address belongs to the words before it in its sentence. */
function findAddressAfter(
  { plain, letter, sentences }: Statements,
  words: RegExp,
): Found<string> | null {
  for (const sentence of sentences) {
    for (const address of findAllIn(plain, ADDRESS, sentence)) {
      const before = plain.slice(Math.max(sentence.start, address.start - 300), address.start)
      if (!words.test(before)) continue
      const span = withoutStops(plain, address)
      const value = textAt(letter.source.original, span)
      if (isAddress(value)) return { value, spans: [span] }
    }
  }
  return null
}

function withoutStops(plain: string, { start, end }: Span): Span {
  const trailing = /[.,;:!?)\]'’]+$/.exec(plain.slice(start, end))?.[0].length ?? 0
  return { start, end: end - trailing }
}

function isAddress(value: string): boolean {
  return URL.canParse(value)
}
