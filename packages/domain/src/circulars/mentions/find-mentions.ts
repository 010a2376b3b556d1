import type { Letter } from '../document/index'
import { allIn, collect, GAPS, isCapital, KINDS, type Range } from '../tokens/index'
import { arabicExtent } from './arabic-extent'
import { findBodies } from './body-names'
import { clusterMentions } from './clusters'
import { findGroups } from './group-names'
import { hanExtent } from './han-extent'
import { findItems } from './item-names'
import { latinExtent } from './latin-extent'
import { MENTIONS_MAX } from './limits'
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
    isGeneric: false,
    source: 'subject',
    list: null,
  }))
  const found = [
    ...subject,
    ...findItems(letter, units),
    ...collect(units, (unit) => placesIn(letter, unit)),
  ]
  return clusterMentions(letter, withoutOverlaps(found).slice(0, MENTIONS_MAX))
}

function placesIn(letter: Letter, unit: Unit): NamedPlace[] {
  const groups = findGroups(letter, unit)
  const kinds = collect(letter.marks.within('meeting', unit), (noun) =>
    isKind(letter, noun) ? [kindName(letter, noun, unit)] : [],
  )
  return [...kinds, ...groups, ...findBodies(letter, unit)]
}

/** Not part of a longer word: "MyMeetings"; in English the last of kinds that follow each other. */
function isKind(letter: Letter, noun: Range): boolean {
  const { tokens, marks } = letter
  const isGlued =
    tokens.gap[noun.from] === GAPS.none &&
    tokens.kind[noun.from - 1] === KINDS.word &&
    letter.language !== 'zh'
  return !isGlued && lastNoun(letter, noun) === noun && !marks.at('venue', noun.to)
}

function kindName(letter: Letter, noun: Range, unit: Range): NamedPlace {
  const extent =
    letter.language === 'zh'
      ? hanExtent(letter, noun, unit)
      : letter.language === 'ar'
        ? arabicExtent(letter, noun, unit)
        : latinExtent(letter, noun, unit)
  return {
    ...extent,
    noun,
    groups: [],
    acronyms: [],
    isGeneric: !hasName(letter, extent, noun),
    source: 'kind',
    list: null,
  }
}

/** A name has a word beside the kind that is no ordinal and no small word. */
function hasName(letter: Letter, { from, to }: Range, noun: Range): boolean {
  const { tokens, marks, language } = letter
  for (let at = from; at < to; at++) {
    const isOwn = (at < noun.from || at >= noun.to) && tokens.kind[at] !== KINDS.sign
    const isSmall = marks.at('article', at) ?? marks.at('preposition', at) ?? marks.at('and', at)
    if (isOwn && !isSmall && !isOrdinalAt(letter, at)) return true
  }
  return language !== 'zh' && language !== 'ar' && isCapital(tokens, from) && from < noun.from
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
  return collect(kept, (place) => {
    const listed = place.groups.length > 1 ? allIn(groups, place) : []
    return listed.length > 1 ? listed : [place]
  })
}

function rank({ source }: NamedPlace): number {
  return { subject: 4, item: 3, kind: 2, group: 1, body: 0 }[source]
}
