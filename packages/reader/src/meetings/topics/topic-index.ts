import { skipSmallWords, stemAt, type Title } from './title-span'
import type { Letter } from '../../values/letter/index'
import { ownWords, placesOf } from './distinguishing-terms'
import {
  allIn,
  firstIn,
  holderOf,
  lastUpTo,
  positionAt,
  GAPS,
  KINDS,
  type Range,
  type Tokens,
  isHan,
} from '../../text/tokens/index'
import { isWord } from '../../text/vocabulary/index'

export interface Owners {
  /** Whether the text names a meeting at all. */
  names(owner: number): boolean
  /** The meetings that a sentence names. */
  of(sentence: Range): readonly number[]
  /** The one that a paragraph first names last, before a token. */
  lastBefore(index: number, paragraph: Range): number | undefined
  /** The meeting that the words at a token are about: the last one named before it. */
  at(index: number): number
  /** The meeting that a sentence begins with, as the only one. */
  opener(sentence: Range): number | undefined
  /** Whether they are about it, alone or named in one breath with another: "the workshop and the forum". */
  isAbout(index: number, owner: number): boolean
}

interface Name extends Range {
  readonly owner: number
}

/** Words between two names that share their facts. */
const BREATH = 2
const BREATH_HAN = 5
/** After "and" or "or" a name can have words before the distinguishing one: "or for the JCA meeting". */
const JOINT_BREATH = 4

export function ownersOf(
  letter: Letter,
  titles: readonly Title[],
  rows: readonly Range[] = [],
): Owners {
  return ownersBy(letter, namesIn(letter, titles, rows))
}

function ownersBy(letter: Letter, named: readonly Name[]): Owners {
  const { sentences, marks } = letter
  const firsts = new Map<Range, readonly Name[]>()
  /** The first mention of each in a sentence or paragraph, looked for once. */
  const firstsIn = (range: Range) => {
    const known = firsts.get(range)
    if (known) return known
    const found = firstOfEach(allIn(named, range))
    firsts.set(range, found)
    return found
  }
  const nearest = (index: number) => {
    const sentence = holderOf(sentences, { from: index, to: index + 1 })
    if (!sentence) return undefined
    const before = named[positionAt(named, index) - 1]
    const after = firstIn(named, { from: index, to: sentence.to })
    return before && (before.from >= sentence.from || !after) ? before : after
  }
  return {
    names: (owner) => named.some((mark) => mark.owner === owner),
    of: (sentence) => firstsIn(sentence).map(({ owner }) => owner),
    lastBefore: (index, paragraph) => lastUpTo(firstsIn(paragraph), index)?.owner,
    at: (index) => nearest(index)?.owner ?? 0,
    opener: (sentence) => {
      const [first] = firstsIn(sentence)
      const lead = first && { from: sentence.from, to: first.from }
      const isLed = lead && (marks.first('preposition', lead) ?? marks.first('beside', lead))
      if (!lead || isLed || lead.to - lead.from > OPENER_REACH) return undefined
      const isAlone = inBreath(letter, named, first).every(({ owner }) => owner === first.owner)
      return isAlone ? first.owner : undefined
    },
    isAbout: (index, owner) => {
      const near = nearest(index)
      if (!near) return owner === 0
      return inBreath(letter, named, near).some((mark) => mark.owner === owner)
    },
  }
}

/** From the start of a sentence to the name that it begins with. */
const OPENER_REACH = 6

function firstOfEach(names: readonly Name[]): Name[] {
  const owners = new Set<number>()
  return names.filter(({ owner }) => owners.size < owners.add(owner).size)
}

export function areOfKinds({ tokens }: Letter, titles: readonly Title[]): boolean {
  return new Set(titles.map(({ noun }) => stemAt(tokens, noun))).size === titles.length
}

function kindsIn(letter: Letter, titles: readonly Title[]): readonly Name[] {
  const { tokens, marks, body } = letter
  const stems = titles.map(({ noun }) => stemAt(tokens, noun))
  const seconds = titles.map((title) => secondKind(letter, title))
  return marks.within('meeting', body).flatMap((mark) => {
    const stem = stemAt(tokens, mark)
    const owner = stems.includes(stem) ? stems.indexOf(stem) : seconds.indexOf(stem)
    // A Chinese word for a conference can be part of a venue: "会议中心".
    const isVenue = isHan(tokens, mark.from) && marks.at('venue', mark.to) !== null
    return owner < 0 || isVenue || isGlued(tokens, mark) ? [] : [{ owner, ...mark }]
  })
}

/** The text may call it the Conference: "Reunión de la Conferencia". */
function secondKind(letter: Letter, { noun, to }: Title): string | null {
  const second = letter.marks.at('meeting', skipSmallWords(letter, noun.to, to))
  return second && second.to <= to ? stemAt(letter.tokens, second) : null
}

/**
 * Returns true if a word is glued to the one before it, so that it names no meeting: "MyMeetings".
 */
function isGlued(tokens: Tokens, { from }: Range): boolean {
  return tokens.gap[from] === GAPS.none && isWordAt(tokens, from - 1)
}

/** Longer lists have no end. */
const LIST_MAX = 12

/** A name with the adjacent names of a list. */
function inBreath(letter: Letter, named: readonly Name[], near: Name): readonly Name[] {
  const { tokens } = letter
  const at = positionAt(named, near.from)
  let [first, last] = [at, at]
  const breath = isHan(tokens, near.from) ? BREATH_HAN : BREATH
  const isAdjacent = (index: number) => {
    const from = afterBrackets(tokens, named[index]?.to ?? 0)
    const to = named[index + 1]?.from ?? Infinity
    return to - from <= breath || (to - from <= JOINT_BREATH && isWord(letter, 'or-and', from))
  }
  while (first > 0 && at - first < LIST_MAX && isAdjacent(first - 1)) first--
  while (last - at < LIST_MAX && isAdjacent(last)) last++
  return named.slice(first, last + 1)
}

const BRACKETS_MAX = 16

/** Returns the token after a note in brackets: "4A (Efficient use of orbits), 4B". */
function afterBrackets({ word }: Tokens, index: number): number {
  if (word[index] !== '(') return index
  let at = index
  while (word[at] !== ')' && at - index < BRACKETS_MAX) at++
  return at + 1
}

/** Each mention of one of the meetings: by its kind if that distinguishes them, or by its own words. */
function namesIn(
  letter: Letter,
  titles: readonly Title[],
  rows: readonly Range[],
): readonly Name[] {
  const { tokens, body } = letter
  const byKind = areOfKinds(letter, titles) ? kindsIn(letter, titles) : []
  const own = ownWords(letter, titles).flatMap(({ words, owner }) =>
    placesOf(tokens, words, body).map((range) => ({ owner, ...range })),
  )
  // A table glued to its neighbours makes one sentence with them.
  const outside = own.filter(({ from }) => !rows.some((row) => row.from <= from && from < row.to))
  const all = [...byKind, ...outside]
    .filter((name) => !isOfMembers(letter, name))
    .sort((a, b) => a.from - b.from)
  return all.filter(({ from }, index) => from >= (all[index - 1]?.to ?? 0))
}

/** The words name people, not a meeting: "ITU-R Associates of Study Group 5". */
function isOfMembers({ marks, tokens }: Letter, { from }: Name): boolean {
  const who = marks.last('associates', { from: from - MEMBERS_REACH, to: from })
  return who !== null && !tokens.word.slice(who.to, from).some((word) => /^[.,;]$/.test(word))
}

const MEMBERS_REACH = 8

/** A word of a script with spaces. */
function isWordAt({ kind, word }: Tokens, index: number): boolean {
  return kind[index] === KINDS.word && (word[index]?.length ?? 0) > 1
}
