import type { Letter } from '../../values/letter/index'
import { allIn, GAPS, isCapital, KINDS, type Range } from '../../text/tokens/index'
import { arabicExtent } from './arabic-extent'
import { findBodies } from './body-names'
import { clusterMentions } from './clusters'
import { findGroups } from './group-names'
import { hanExtent } from './han-extent'
import { findItems } from './item-names'
import { latinExtent } from './latin-extent'
import { MENTIONS_MAX, PLACES_MAX } from './limits'
import type { Mention, NamedPlace } from './mention'
import { isOrdinalAt } from './ordinals'
import { lastNoun, subjectNames } from './subject-names'
import { type Unit, unitsOf } from './units'

/** Returns every place where a letter names a meeting, in order, the annexes left out. */
export function findMentions(letter: Letter): readonly Mention[] {
  const units = unitsOf(letter).filter(({ part }) => part !== 'annex')
  const subject = subjectNames(letter).map((title): NamedPlace => ({
    ...title,
    groups: [],
    acronyms: [],
    isGeneric: !hasName(letter, title, title.noun, letter.subject ?? title),
    source: 'subject',
    list: null,
  }))
  const found = [...subject, ...findItems(letter, units), ...placesOf(letter, units)]
  const places = withoutOverlaps(found).slice(0, MENTIONS_MAX)
  return clusterMentions(letter, joinLists(letter, places))
}

/** The places of all units, until there are more than a letter has. */
function placesOf(letter: Letter, units: readonly Unit[]): NamedPlace[] {
  const places: NamedPlace[] = []
  for (const unit of units) {
    if (places.length > PLACES_MAX) break
    places.push(...placesIn(letter, unit))
  }
  return places
}

function placesIn(letter: Letter, unit: Unit): NamedPlace[] {
  const groups = findGroups(letter, unit)
  const nouns = letter.marks.within('meeting', unit).slice(0, MENTIONS_MAX)
  const kinds = nouns
    .flatMap((noun) => (isKind(letter, noun) ? [kindName(letter, noun, unit)] : []))
    .filter((place) => !place.isGeneric || isPointedAt(letter, place))
  return [...kinds, ...groups, ...findBodies(letter, unit)]
}

/**
 * Returns true if a noun is the word for a meeting: not in "MyMeetings"; in English the last of
 * several.
 */
function isKind(letter: Letter, noun: Range): boolean {
  const { tokens, marks } = letter
  const isGlued =
    tokens.gap[noun.from] === GAPS.none &&
    tokens.kind[noun.from - 1] === KINDS.word &&
    letter.language !== 'zh'
  return !isGlued && lastNoun(letter, noun) === noun && !marks.at('venue', noun.to)
}

/**
 * Returns true if a word for a meeting has an article, a demonstrative or a capital: "this
 * workshop", not "ten days". Always true in Russian, Arabic and Chinese.
 */
function isPointedAt({ tokens, marks, language }: Letter, { from }: NamedPlace): boolean {
  if (language === 'ru' || language === 'zh' || language === 'ar') return true
  const isLed = [from - 1, from - 2, from - 3].some((at) =>
    (['article', 'points-back'] as const).some((sense) => {
      const mark = marks.at(sense, at)
      return mark !== null && mark.to <= from && from - mark.to < 2
    }),
  )
  return isLed || isCapital(tokens, from)
}

function kindName(letter: Letter, noun: Range, unit: Range): NamedPlace {
  const isPart = isPartOfMeeting(letter, noun)
  const extent = isPart ? noun : extentOf(letter, noun, unit)
  return {
    ...extent,
    noun,
    groups: [],
    acronyms: [],
    isGeneric: isPart || !hasName(letter, extent, noun, unit),
    source: 'kind',
    list: null,
  }
}

function extentOf(letter: Letter, noun: Range, unit: Range): Range {
  if (letter.language === 'zh') return hanExtent(letter, noun, unit)
  if (letter.language === 'ar') return arabicExtent(letter, noun, unit)
  return latinExtent(letter, noun, unit)
}

/** Whether a mention is part of a meeting: "The opening session". */
function isPartOfMeeting({ marks }: Letter, noun: Range): boolean {
  for (let at = noun.from; at >= noun.from - PART_REACH; at--)
    if ((marks.at('part-of-meeting', at)?.to ?? 0) >= noun.to) return true
  return false
}

/** Tokens of "opening session" before its kind word; a Chinese character is one. */
const PART_REACH = 3

/** A name has a word in addition to its kind that is no ordinal and no small word. */
function hasName(letter: Letter, { from, to }: Range, noun: Range, unit: Range): boolean {
  const { tokens, marks, language } = letter
  const isLowerNoun = !isCapital(tokens, noun.from)
  for (let at = from; at < to; at++) {
    const isOwn = (at < noun.from || at >= noun.to) && tokens.kind[at] !== KINDS.sign
    const isSmall = marks.at('article', at) ?? marks.at('preposition', at) ?? marks.at('and', at)
    const isKind = marks.at('meeting', at) !== null
    if (isOwn && !isSmall && !isKind && !isOrdinalAt(letter, at) && !isOpening(at)) return true
  }
  return false

  /** A capital at the start of a sentence does not mark a name. */
  function isOpening(at: number): boolean {
    return at === unit.from && at < noun.from && language !== 'zh' && isLowerNoun
  }
}

/** The widest name at a place stays, unless it holds a list of groups; it takes their numbers. */
function withoutOverlaps(places: readonly NamedPlace[]): NamedPlace[] {
  const inOrder = [...places].sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: NamedPlace[] = []
  for (const place of inOrder) {
    const last = kept.at(-1)
    if (!last || place.from >= last.to) kept.push(place)
    else if (place.source === 'group' && place.to <= last.to)
      kept[kept.length - 1] = { ...last, groups: [...new Set([...last.groups, ...place.groups])] }
    else if (rank(place) > rank(last) && !place.isGeneric) kept[kept.length - 1] = place
  }
  const groups = inOrder.filter(({ source }) => source === 'group')
  return kept.flatMap((place) => {
    const listed = place.groups.length > 1 ? allIn(groups, place) : []
    return listed.length > 1 ? listed : [place]
  })
}

/** Gives names the same list if only "and", a comma or an article separates them. */
function joinLists({ tokens, marks }: Letter, places: readonly NamedPlace[]): NamedPlace[] {
  const lists: (number | null)[] = places.map(({ list }) => list)
  for (let index = 1; index < places.length; index++) {
    const [one, other] = [places[index - 1], places[index]]
    if (!one || !other || !isJoined(one.to, other.from)) continue
    const list = lists[index - 1] ?? one.from
    lists[index - 1] = list
    lists[index] = list
  }
  return places.map((place, index) => ({ ...place, list: lists[index] ?? null }))

  function isJoined(from: number, to: number): boolean {
    if (to - from > JOINT_MAX || to === from) return false
    let joints = 0
    for (let at = from; at < to; at++) {
      const isJoint = tokens.word[at] === ',' || marks.at('and', at)?.to === at + 1
      if (!isJoint && !marks.at('article', at)) return false
      if (isJoint) joints++
    }
    return joints > 0
  }
}

/** Number of tokens in ", and the". */
const JOINT_MAX = 3

function rank({ source }: NamedPlace): number {
  return { subject: 4, item: 3, kind: 2, group: 1, body: 0 }[source]
}
