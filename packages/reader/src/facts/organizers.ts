import { mayBeginName } from '../values/places/index'
import { endsAt } from './venue/index'
import {
  type Found,
  type Letter,
  dateIn,
  type Scope,
  type Statement,
  statementsOf,
} from '../values/letter/index'
import { splitNames } from './split-names'
import { isGluedWord } from '../text/tokens/index'
import {
  firstWord,
  KINDS,
  type Range,
  spanOf,
  wordsOf,
  isArabicOrHan,
  isHan,
  opensWithAnd,
} from '../text/tokens/index'
import { firstOfKind, isWord } from '../text/vocabulary/index'

const LIST_MAX = 84

/** Reads who organizes: the names before "is organizing" or after "organized by", never those of a mere host. */
export function readOrganizers(letter: Letter, scope: Scope): Found<string>[] {
  for (const statement of statementsOf(letter, byObject(letter, scope), 'organizes')) {
    if (endsAt(letter.marks, 'not', statement.words.from)) continue
    if (isPassive(letter, statement)) continue
    const names = organizersAt(letter, statement).filter((name) => !isNobody(letter, name))
    if (names.length > 0) return names.map((name) => foundOf(letter, name))
  }
  return []
}

/** Returns true if the subject names no organization: a pronoun ("I", "Его"), or "As part of …". */
function isNobody(letter: Letter, { from, to }: Range): boolean {
  return (to - from === 1 && isWord(letter, 'nobody', from)) || isWord(letter, 'as', from)
}

/**
 * Assigns a sentence to the meeting after its verb, if there is one: "On the eve of the RPM, ITU is
 * organizing the Forum".
 */
function byObject({ marks }: Letter, scope: Scope): Scope {
  const { owns } = scope
  if (!owns) return scope
  const isOwn = (index: number) => {
    const object = marks.first('meeting', { from: index, to: index + OBJECT_REACH })
    return owns(object ? object.from + 1 : index)
  }
  return { ...scope, owns: isOwn }
}

const OBJECT_REACH = 8

/**
 * Whether a passive verb names no organizer: "The Working Group is organized as an in-person
 * meeting".
 */
function isPassive(letter: Letter, { words, sentence }: Statement): boolean {
  const by = letter.marks.first('by', { from: words.from, to: sentence.to })
  const isBe = isWord(letter, 'is', words.from - 1) || isWord(letter, 'was', words.from - 1)
  return isBe && !by
}

/** Returns the name without an Arabic "and" before it. */
function foundOf({ tokens, language }: Letter, name: Range): Found<string> {
  const { start, end } = spanOf(tokens, name)
  const words = wordsOf(tokens, name)
  const isJoined = language === 'ar' && opensWithAnd(words)
  return {
    value: isJoined ? words.slice(1) : words,
    spans: [{ start: isJoined ? start + 1 : start, end }],
  }
}

function organizersAt(letter: Letter, { words, sentence }: Statement): Range[] {
  const { marks } = letter
  const after = { from: words.to, to: sentence.to }
  const by = marks.last('by', { from: words.from, to: Math.min(words.to + 3, sentence.to) })
  if (by && by.to >= words.to)
    return splitNames(letter, namesFrom(letter, { ...after, from: by.to }))
  const jointly = marks.within('jointly', { from: sentence.from, to: words.from }).at(-1)
  const lead = { from: sentence.from, to: jointly?.to === words.from ? jointly.from : words.from }
  const before = splitNames(letter, namesBefore(letter, upToCompliments(letter, lead)))
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

/** Returns the range up to the compliments of a note verbale: "presents its compliments to …". */
function upToCompliments(letter: Letter, { from, to }: Range): Range {
  for (let at = from + 1; at < Math.min(to, from + COMPLIMENTS_REACH); at++)
    if (isWord(letter, 'presents', at) && isWord(letter, 'its', at + 1)) return { from, to: at }
  return { from, to }
}

const COMPLIMENTS_REACH = 24

/**
 * Returns true for languages in which the verb can precede the organizer: "lo organizan la BDT y
 * …".
 */
function isVerbFirst({ language }: Letter): boolean {
  return language === 'ar' || language === 'es' || language === 'ru' || language === 'fr'
}

/**
 * Returns the range of the organizer after a verb, past the meeting: "وتنظم المنتدى | جامعة الدول
 * العربية".
 */
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
function namesBefore(letter: Letter, { from, to }: Range): Range {
  const { tokens, marks } = letter
  const before = { from: Math.max(from, to - LIST_MAX), to }
  const leads = [marks.last('that', before), marks.last('by', before)]
  const lead = Math.max(before.from, ...leads.map((own) => own?.to ?? 0))
  let start = afterHost(letter, { from: lead, to })
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
  for (let index = start + 1; index < to; index++)
    if (isGluedWord(tokens, index) && tokens.word[index - 2] !== '(') start = index
  return { from: start, to }
}

/**
 * A host invites and does not organize: "At the invitation of the Ministry, | the Bureau is
 * organizing".
 */
function afterHost(letter: Letter, { from, to }: Range): number {
  const isHost = firstOfKind(letter, 'invites', { from: Math.max(0, from - 2), to: from }) >= 0
  const comma = isHost ? firstWord(letter.tokens, ',', { from, to }) : -1
  return comma > 0 && comma + 1 < to ? comma + 1 : from
}

/** The clause before it names who organizes: "…合作，于2020年11月26日在杭州举办". */
function opensWithPlace(marks: Letter['marks'], index: number): boolean {
  return marks.at('in', index) !== null
}

/** The comma that ends a clause; "、" separates the items of a list. */
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
