import { endsAt } from './before-place'
import { mayBeginName } from './find-place'
import type { Found } from './findings'
import type { Letter } from './letter'
import { isInDate } from './marked-text'
import { dateIn, type Scope, type Statement, statementsOf } from './scope'
import { isGluedWord } from './trim-due'
import { trimmed } from './trim-name'
import { firstWord, KINDS, lastWord, type Range, spanOf, wordsOf } from './text/tokens'
import { isArabicOrHan, isHan } from './text/script'

const NAME_MAX = 28
const LIST_MAX = 3 * NAME_MAX

/** Reads who organizes: the names before "is organizing" or after "organized by", never those of a mere host. */
export function readOrganizers(letter: Letter, scope: Scope): Found<string>[] {
  for (const statement of statementsOf(letter, scope, 'organizes')) {
    if (endsAt(letter.marks, 'not', statement.words.from)) continue
    if (isPassive(letter, statement)) continue
    const names = organizersAt(letter, statement)
    if (names.length > 0) return names.map((name) => foundOf(letter, name))
  }
  return []
}

/** "The Working Group is organized as an in-person meeting": by nobody. */
function isPassive({ tokens, marks }: Letter, { words, sentence }: Statement): boolean {
  const by = marks.first('by', { from: words.from, to: sentence.to })
  const isBe = /^(?:is|are|be|been|being|was|were)$/.test(tokens.word[words.from - 1] ?? '')
  return isBe && !by
}

/** An Arabic "and" is one letter before its name. */
function foundOf({ tokens, language }: Letter, name: Range): Found<string> {
  const { start, end } = spanOf(tokens, name)
  const words = wordsOf(tokens, name)
  const isJoined = language === 'ar' && opensWithAnd(words)
  return {
    value: isJoined ? words.slice(1) : words,
    spans: [{ start: isJoined ? start + 1 : start, end }],
  }
}

function opensWithAnd(words: string): boolean {
  return /^و(?!زار|كال)/.test(words)
}

function organizersAt(letter: Letter, { words, sentence }: Statement): Range[] {
  const { marks } = letter
  const after = { from: words.to, to: sentence.to }
  const by = marks.last('by', { from: words.from, to: Math.min(words.to + 3, sentence.to) })
  if (by && by.to >= words.to)
    return splitNames(letter, namesFrom(letter, { ...after, from: by.to }))
  const jointly = marks.within('jointly', { from: sentence.from, to: words.from }).at(-1)
  const lead = { from: sentence.from, to: jointly?.to === words.from ? jointly.from : words.from }
  const before = splitNames(letter, namesBefore(letter, lead))
  if (before.length === 0 || !isHan(letter.tokens, words.from)) {
    const joint = jointlyAfter(letter, after)
    if (before.length > 0)
      return joint ? [...before, ...splitNames(letter, namesFrom(letter, joint))] : before
    const pleased = marks.first('pleased', lead)
    if (pleased) {
      const from = Math.max(lead.from, pleased.from - LIST_MAX)
      return splitNames(letter, { from, to: pleased.from })
    }
    return isVerbFirst(letter)
      ? splitNames(letter, namesFrom(letter, subjectAfter(letter, after)))
      : []
  }
  return before
}

/** The verb may come first: "lo organizan la BDT y …", "Диалог организуют …". */
function isVerbFirst({ language }: Letter): boolean {
  return language === 'ar' || language === 'es' || language === 'ru' || language === 'fr'
}

/** "وتنظم المنتدى جامعة الدول العربية": the meeting may stand between. */
function subjectAfter({ marks }: Letter, after: Range): Range {
  const meeting = marks.at('meeting', after.from)
  return meeting ? { ...after, from: meeting.to } : after
}

function jointlyAfter({ tokens, marks }: Letter, { from, to }: Range): Range | null {
  const start = tokens.word[from] === ',' ? from + 1 : from
  const jointly = marks.at('jointly', start)
  return jointly && { from: jointly.to, to }
}

/** From the words that open the sentence to the verb: "I am pleased to inform you that the … ". */
function namesBefore({ tokens, marks }: Letter, { from, to }: Range): Range {
  const before = { from: Math.max(from, to - LIST_MAX), to }
  const leads = [marks.last('that', before), marks.last('by', before)]
  let start = Math.max(before.from, ...leads.map((lead) => lead?.to ?? 0))
  if (isHan(tokens, to - 1)) {
    const first = start
    for (let index = first; index < to; index++)
      if (isFullComma(tokens, index) && !opensWithPlace(marks, index + 1)) start = index + 1
    const rest = { from: start, to }
    const ends = [marks.first('in', rest), marks.first('takes-place', rest)].map(
      (end) => end?.from ?? to,
    )
    return { from: start, to: Math.min(...ends) }
  }
  for (let index = start + 1; index < to; index++) if (isGluedWord(tokens, index)) start = index
  return { from: start, to }
}

/** "…合作，于2020年11月26日在杭州举办": the clause before it names who organizes. */
function opensWithPlace(marks: Letter['marks'], index: number): boolean {
  return marks.at('in', index) !== null
}

/** The comma that ends a clause; "、" stands between the items of a list. */
function isFullComma({ text, start, word }: Letter['tokens'], index: number): boolean {
  return word[index] === ',' && text.charAt(start[index] ?? 0) !== '、'
}

/** From the first name to what ends the last one: a stop, a date, a place, the meeting or its verb. */
function namesFrom(letter: Letter, { from, to }: Range): Range {
  const { tokens } = letter
  let end = from
  while (end < to && end - from < LIST_MAX) {
    if (/^[.;:]$/.test(tokens.word[end] ?? '') && tokens.kind[end] === KINDS.sign) break
    if (dateIn(letter, { from: end, to: end + 1 }) || endsNames(letter, end, from)) break
    end++
  }
  return { from, to: end }
}

function endsNames(letter: Letter, index: number, from: number): boolean {
  const { tokens, marks } = letter
  if (index === from || marks.at('jointly', index)) return false
  if (tokens.word[index - 1] === ')' && !joinsNames(letter, index)) return true
  if (marks.at('takes-place', index) ?? marks.at('organizes', index)) return true
  if (marks.at('supports', index)) return true
  if (marks.at('name-ends', index) && tokens.word[index] !== ',' && !mayBeginName(tokens, index))
    return true
  if (marks.at('meeting', index))
    return isArabicOrHan(tokens, index) || !mayBeginName(tokens, index)
  if (tokens.word[index] === ',') return !opensName(letter, index + 1)
  return marks.at('in', index) !== null && isPlaceAhead(letter, index)
}

/** An acronym in brackets ends a list of names unless something joins another to it. */
function joinsNames({ tokens, marks }: Letter, index: number): boolean {
  const isAnd = marks.at('and', index) !== null || tokens.word[index] === ','
  return isAnd || opensWithAnd(wordsOf(tokens, { from: index, to: index + 1 }))
}

function isPlaceAhead({ tokens }: Letter, index: number): boolean {
  return mayBeginName(tokens, index + 1)
}

function opensName({ tokens, marks }: Letter, index: number): boolean {
  const next = marks.at('and', index)?.to ?? marks.at('jointly', index)?.to ?? index
  const from = marks.at('article', next)?.to ?? next
  return mayBeginName(tokens, from) && !marks.at('meeting', from) && !marks.at('supports', from)
}

/** Cuts a list into names. A plain "and" may belong to a name: it parts two after an acronym or before an article. */
function splitNames(letter: Letter, { from, to }: Range): Range[] {
  const names: Range[] = []
  let first = from
  for (const joiner of joinersIn(letter, { from: from + 1, to })) {
    names.push({ from: first, to: joiner.from })
    first = joiner.to
  }
  names.push({ from: first, to })
  return names.map((name) => trimmed(letter, name)).filter((name) => isName(letter, name))
}

/** What joins two names: the Arabic "and" is part of the next word. */
function joinersIn(letter: Letter, range: Range): Range[] {
  const { tokens, marks, language } = letter
  const joiners = [...marks.within('jointly', range)]
  for (const and of marks.within('and', range)) {
    if (
      isClosed(letter, and.from) ||
      opensLongName(letter, and.to) ||
      isLastAnd(letter, and, { from: joiners.at(-1)?.to ?? range.from - 1, to: range.to })
    )
      joiners.push(and)
  }
  for (let index = range.from; index < range.to; index++) {
    if (tokens.word[index] === ',') joiners.push({ from: index, to: index + 1 })
    else if (
      language === 'ar' &&
      (isClosed(letter, index) || marks.at('body', index)) &&
      opensWithAnd(wordsOf(tokens, { from: index, to: index + 1 }))
    )
      joiners.push({ from: index, to: index })
  }
  return joiners.sort((a, b) => a.from - b.from)
}

/** The last signs of what organizes in Chinese: bureau, ministry, union, committee. */
const BODY_ENDS = new Set('署府部会局院盟联司织委处厅')

/** After an acronym, alone or in brackets, or a noun that ends a Chinese name. */
function isClosed(letter: Letter, index: number): boolean {
  const before = letter.tokens.word[index - 1] ?? ''
  return before === ')' || BODY_ENDS.has(before) || isAcronym(letter, index - 1)
}

/** Before the last of several names: "A, B and a Bank", "、乙和丙". */
function isLastAnd(letter: Letter, and: Range, { from, to }: Range): boolean {
  const { tokens, marks } = letter
  const isList = lastWord(tokens, ',', { from, to: and.from }) >= 0
  if (!mayBeginName(tokens, and.to)) return false
  if (!isList) return opensBody(letter, and, from)
  if (isHan(tokens, and.from)) {
    return firstWord(tokens, ',', { from: and.from, to }) < 0
  }
  return marks.first('body', { from: and.to, to: Math.min(to, and.to + 3) }) !== null
}

/** "The Ministry of Works and Telecom Peru"; not "the Electronics and Telecommunications Institute". */
function opensBody({ tokens, marks }: Letter, and: Range, from: number): boolean {
  if (isArabicOrHan(tokens, and.to) || !marks.at('body', and.to)) return false
  return marks.first('body', { from, to: and.from }) !== null
}

/** "and the Ministry of Works"; not "Latin America and the Caribbean (ECLAC)". */
function opensLongName({ tokens, marks }: Letter, index: number): boolean {
  const article = marks.at('article', index)
  if (article === null) return false
  const next = tokens.word[article.to + 1] ?? ''
  return !/^[(,.]$/.test(next) || (next === '.' && isAcronym({ tokens }, article.to))
}

function isAcronym({ tokens }: Pick<Letter, 'tokens'>, index: number): boolean {
  const { text, start, end } = tokens
  return /^[A-ZА-Я\u00c0-\u00de]{2,8}$/.test(text.slice(start[index], end[index]))
}

function isName(letter: Letter, name: Range): boolean {
  const { tokens, marks } = letter
  const { from, to } = name
  if (to <= from || to - from > NAME_MAX || !mayBeginName(tokens, from)) return false
  if (marks.at('meeting', from) ?? marks.first('takes-place', name)) return false
  if (marks.at('former', from) ?? marks.at('preposition', from)) return false
  if (dateIn(letter, name) !== null || isInDate(letter, from)) return false
  if (isHan(tokens, from) && marks.first('in', name)) return false
  return (
    !isArabicOrHan(tokens, from) ||
    to - from > 1 ||
    tokens.text.startsWith('ال', tokens.start[from])
  )
}
