import { mayBeginName } from '../values/places/index'
import { type Letter, dateIn } from '../values/letter/index'
import { isInDate } from '../layout/segments/index'
import {
  isArabicOrHan,
  isHan,
  firstWord,
  lastWord,
  type Range,
  wordsOf,
  hasArticle,
  opensWithAnd,
  KINDS,
} from '../text/tokens/index'
import { isWord } from '../text/vocabulary/index'

const NAME_MAX = 28

/** Cuts a list into names. A plain "and" may belong to a name: it parts two after an acronym or before an article. */
export function splitNames(letter: Letter, { from, to }: Range): Range[] {
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

/** After an acronym, alone or in brackets, or a noun that ends a Chinese name. */
function isClosed(letter: Letter, index: number): boolean {
  const isBracket = letter.tokens.word[index - 1] === ')'
  return isBracket || isWord(letter, 'body-end', index - 1) || isAcronym(letter, index - 1)
}

/** Before the last of several names: "A, B and a Bank", "、乙和丙". */
function isLastAnd(letter: Letter, and: Range, { from, to }: Range): boolean {
  const { tokens, marks } = letter
  const isList = lastWord(tokens, ',', { from, to: and.from }) >= 0
  if (!mayBeginName(tokens, and.to)) return false
  if (!isList) return false
  if (isHan(tokens, and.from)) {
    return firstWord(tokens, ',', { from: and.from, to }) < 0
  }
  return marks.first('body', { from: and.to, to: Math.min(to, and.to + 3) }) !== null
}

/**
 * Whether an "and" begins another name: "and the Ministry of Works"; not "Latin America and the
 * Caribbean (ECLAC)".
 */
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
    hasArticle(tokens.text.slice(tokens.start[from], tokens.end[from]))
  )
}

/** A name without the signs, numbers and small words at its ends. */
function trimmed(letter: Letter, { from, to }: Range): Range {
  let first = from
  let last = to
  while (first < last && isLoose(letter, first)) first++
  while (last > first && (isLoose(letter, last - 1) || letter.marks.at('preposition', last - 1)))
    last--
  // An adverb before the verb is not part of the name: "the Network (INBO) jointly organize".
  if (letter.tokens.word[last - 2] === ')' && last - 1 > first) last--
  return { from: first, to: last }
}

function isLoose({ tokens, marks }: Letter, index: number): boolean {
  return (
    isLooseSign(tokens, index) ||
    marks.at('article', index) !== null ||
    marks.at('and', index) !== null
  )
}

/** A number, or a sign that is neither bracket nor quote. */
function isLooseSign({ kind, word }: Letter['tokens'], index: number): boolean {
  if (kind[index] === KINDS.number) return true
  return kind[index] === KINDS.sign && !/^[()"]$/.test(word[index] ?? '')
}
