import type { Meeting } from '@u4ssc/domain/meetings'
import { type Found, type Letter, isOwn, type Scope, statementsOf } from '../values/letter/index'
import { KINDS, type Range, spanOf, holderOf, positionAt, isHan } from '../text/tokens/index'
import { isWord } from '../text/vocabulary/index'

/** Reads what taking part costs; null when the letter does not say. */
export function readFee(letter: Letter, scope: Scope): Found<Meeting['fee']> | null {
  const { marks, tokens } = letter
  const isOfOther = (sentence: Range, words: Range) =>
    marks.first('not-fee', {
      from: Math.max(sentence.from, words.from - 8),
      to: Math.min(sentence.to, tokens.kind[words.to] === KINDS.sign ? words.to : words.to + 2),
    }) !== null
  const found = (value: Meeting['fee'], words: Range) => ({ value, spans: [spanOf(tokens, words)] })
  const [free] = statementsOf(letter, scope, 'free').filter(
    ({ words, sentence }) => !isOfOther(sentence, words),
  )
  if (free) return found('free', free.words)
  for (const { words, sentence } of statementsOf(letter, scope, 'fee')) {
    if (isOfOther(sentence, words)) continue
    const before = { from: Math.max(sentence.from, words.from - 5), to: words.from }
    return found(marks.first('not', before) ? 'free' : 'paid', words)
  }
  return null
}

/** How far the word of duty may be from the word for registration. */
const MUST_REACH = 5
const MUST_REACH_HAN = 24
const MANDATORY_REACH = 16

/** Reads whether one must register; a mere invitation to register is not a duty. */
export function readRegistrationDuty(letter: Letter, scope: Scope): Found<boolean> | null {
  const { marks, tokens } = letter
  for (const { words, sentence } of statementsOf(letter, scope, 'registers')) {
    if (isWord(letter, 'again', words.to)) continue
    const reach = isHan(tokens, words.from) ? MUST_REACH_HAN : MUST_REACH
    const duty =
      marks.first('mandatory', around(words, MANDATORY_REACH, sentence)) ??
      marks.first('must', around(words, reach, sentence))
    if (!duty) continue
    const between = {
      from: Math.max(sentence.from, Math.min(duty.from, words.from) - 2),
      to: duty.from,
    }
    const value = marks.first('not', between) === null
    const whole = { from: Math.min(words.from, duty.from), to: Math.max(words.to, duty.to) }
    return { value, spans: [spanOf(tokens, whole)] }
  }
  return null
}

function around({ from, to }: Range, reach: number, sentence: Range): Range {
  return { from: Math.max(sentence.from, from - reach), to: Math.min(sentence.to, to + reach) }
}

interface Page {
  readonly index: number
  /** 3: the page of the meeting; 2: where its programme is; 1: where one registers. */
  readonly rank: number
  readonly isRegistration: boolean
}

/** Reads the page where one registers, when a sentence says that it is the one. */
export function readRegistrationPage(letter: Letter, scope: Scope): Found<string> | null {
  const page = pagesOf(letter, scope).find(({ isRegistration }) => isRegistration)
  return page ? addressAt(letter, page.index) : null
}

/**
 * Reads the page of the meeting itself, not those of its venue or its initiative.
 *
 * @param lines - the rows and items that belong to this meeting alone
 */
export function readWebsite(
  letter: Letter,
  scope: Scope,
  lines: readonly Range[] = [],
): Found<string> | null {
  const inLine = pageOfLine(letter, lines)
  if (inLine !== null) return addressAt(letter, inLine)
  let best: Page | null = null
  for (const page of pagesOf(letter, scope)) if (page.rank > (best?.rank ?? 0)) best = page
  if (best) return addressAt(letter, best.index)
  return headerPage(letter)
}

/** The only address of a row or an item: "Second group | 18-27 January | https://…". */
function pageOfLine({ tokens }: Letter, lines: readonly Range[]): number | null {
  for (const { from, to } of lines) {
    const at = tokens.kind.indexOf(KINDS.url, from)
    const next = tokens.kind.indexOf(KINDS.url, at + 1)
    if (at >= 0 && at < to && (next < 0 || next >= to)) return at
  }
  return null
}

/**
 * Longest distance in tokens from an address to its description: "on https://…, the page of the
 * meeting".
 */
const SAID_AFTER = 5

/** Every address of the sentences, with what the words before it say it is. */
function pagesOf(letter: Letter, scope: Scope): Page[] {
  const { tokens, marks } = letter
  const pages: Page[] = []
  for (const sentence of scope.sentences) {
    for (let index = sentence.from; index < sentence.to; index++) {
      if (tokens.kind[index] !== KINDS.url || !isOwn(scope, index)) continue
      const before = { from: sentence.from, to: index }
      const registers = marks.first('registers', before) !== null || goesOn(letter, sentence)
      const after = { from: index + 1, to: Math.min(sentence.to, index + SAID_AFTER) }
      const isPage = (marks.first('page', before) ?? marks.first('page', after)) !== null
      const isProgramme = marks.first('programme', before) !== null
      const isOther = !isProgramme && marks.first('not-page', before) !== null
      const lists = isProgramme || marks.first('details', before) !== null
      const rank = isPage ? 3 : lists ? 2 : registers ? 1 : 0
      // A page with the programme, the speakers and a link to register is not where one registers
      pages.push({ index, rank: isOther ? 0 : rank, isRegistration: registers && !lists })
    }
  }
  return pages
}

/**
 * A sentence that names no meeting: "Registration is mandatory. It is done by the focal points at
 * …".
 */
function goesOn({ marks, sentences, paragraphs }: Letter, sentence: Range): boolean {
  const before = sentences[positionAt(sentences, sentence.from) - 1]
  const paragraph = holderOf(paragraphs, sentence)
  if (!before || !paragraph || before.from < paragraph.from) return false
  return marks.first('registers', before) !== null && !marks.first('meeting', sentence)
}

function addressAt({ tokens }: Letter, index: number): Found<string> | null {
  const printed = tokens.word[index] ?? ''
  const value = /^www\./i.test(printed) ? `http://${printed}` : printed
  if (!URL.canParse(value)) return null
  return { value, spans: [spanOf(tokens, { from: index, to: index + 1 })] }
}

/** An address in the header that leads to more than a home page: "the page named above". */
function headerPage(letter: Letter): Found<string> | null {
  const { tokens, head } = letter
  for (let index = head.from; index < head.to; index++) {
    if (tokens.kind[index] !== KINDS.url) continue
    const page = /\/\/[^/]+\/./.test(tokens.word[index] ?? '') ? addressAt(letter, index) : null
    if (page) return { ...page, certainty: 'derived' }
  }
  return null
}
