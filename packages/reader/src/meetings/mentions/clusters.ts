import type { Letter } from '../../values/letter/index'
import { KINDS } from '../../text/tokens/index'
import { stemAt } from '../topics/index'
import { acronymAt } from './group-names'
import { KEY_WORDS, RELATED_MAX } from './limits'
import type { Mention, NamedPlace } from './mention'

/**
 * Gives each mention the number of its cluster. Two names are of the same meeting if they share an
 * acronym, a group number, or the kind and the first words of the topic. A kind without a name goes to
 * the nearest cluster before it of that kind, else to the nearest before it.
 */
export function clusterMentions(letter: Letter, places: readonly NamedPlace[]): Mention[] {
  const byKey = new Map<string, number>()
  const ofKind = new Map<string, Known[]>()
  const series = seriesOf(letter, places)
  let count = 0
  let last: number | null = null
  return places.map((place) => {
    const kind = stemAt(letter.tokens, place.noun)
    const keys = place.isGeneric ? [] : keysOf(letter, place, kind, series)
    const known = keys.map((key) => byKey.get(key)).find((own) => own !== undefined)
    const others = ofKind.get(kind) ?? []
    const words = new Set(allTopicWords(letter, place))
    const related = place.isGeneric ? others.at(-1)?.cluster : relatedTo(place, words, others)
    const cluster: number = known ?? related ?? genericTarget(place) ?? count++
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, cluster)
    ofKind.set(kind, [...others.slice(1 - RELATED_MAX), { cluster, words }])
    if (!place.isGeneric) last = cluster
    return { ...place, cluster }
  })

  /**
   * Returns the cluster that a generic name refers to: the last named meeting for "the meeting";
   * none for "the workshop".
   */
  function genericTarget({ isGeneric, noun }: NamedPlace): number | undefined {
    const isSitting = letter.marks.at('sitting', noun.from) !== null
    return isGeneric && isSitting ? (last ?? undefined) : undefined
  }
}

interface Known {
  readonly cluster: number
  readonly words: ReadonlySet<string>
}

/** A shorter or fuller name of a meeting of the same kind, with the topic in the same words. */
function relatedTo(
  { source, groups }: NamedPlace,
  words: ReadonlySet<string>,
  others: readonly Known[],
): number | undefined {
  if (source === 'item' || groups.length > 0 || words.size === 0) return undefined
  return others.findLast(
    (other) =>
      other.words.size > 0 && (isSubset(words, other.words) || isSubset(other.words, words)),
  )?.cluster
}

function isSubset(own: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...own].every((word) => others.has(word))
}

function allTopicWords(letter: Letter, place: NamedPlace): string[] {
  const { before, after } = topicWords(letter, place)
  return [...before, ...after]
}

/** Openings that several items have in common: "Dialogue on management: The case", "Dialogue on management: Scaling". */
function seriesOf(letter: Letter, places: readonly NamedPlace[]): ReadonlySet<string> {
  const names = new Map<string, string>()
  const series = new Set<string>()
  for (const place of places) {
    if (place.source !== 'item') continue
    const { before, after } = topicWords(letter, place)
    const [opening, whole] = [after.slice(0, KEY_WORDS).join(' '), [...before, ...after].join(' ')]
    if ((names.get(opening) ?? whole) !== whole) series.add(opening)
    names.set(opening, whole)
  }
  return series
}

function keysOf(
  letter: Letter,
  place: NamedPlace,
  kind: string,
  series: ReadonlySet<string>,
): string[] {
  const { marks } = letter
  const isOfBody = place.source === 'group' || marks.at('sitting', place.noun.from) !== null
  const prefix = isOfBody || place.source === 'body' ? '' : kind
  const [group, ...others] = place.groups
  const groups = group !== undefined && others.length === 0 ? [`${prefix}#${group}`] : []
  if (groups.length > 0) return groups
  const acronyms = acronymsIn(letter, place).map((acronym) => `${prefix}@${acronym}`)
  const { before, after } = topicWords(letter, place)
  const behind = after.slice(0, KEY_WORDS)
  if (place.source === 'item' && series.has(behind.join(' ')))
    return [`${prefix}=${[...before, ...after].join(' ')}`]
  const ahead = before.slice(-KEY_WORDS)
  return [
    ...acronyms,
    ...(behind.length > 1 ? [`${prefix}:${behind.join(' ')}`] : []),
    ...(behind.length < 2 && ahead.length > 0
      ? [`${prefix}:${[...ahead, ...behind].join(' ')}`]
      : []),
  ]
}

/** Acronyms in brackets or of a body, without those of organizations that open many names. */
function acronymsIn({ tokens, marks }: Letter, place: NamedPlace): string[] {
  const found: string[] = []
  for (let at = place.from; at < place.to; at++) {
    const acronym = acronymAt(tokens, at)
    if (!acronym) continue
    const isBracketed = tokens.word[at - 1] === '('
    if (isBracketed || (acronym.to - at > 2 && !marks.at('organization', at)))
      found.push(tokens.word.slice(acronym.from, acronym.to).join(''))
    at = acronym.to - 1
  }
  return found
}

const SMALL = ['article', 'preposition', 'name-goes-on', 'and', 'sitting', 'meeting'] as const

/** The words of a name that tell it from others, before the word for its kind and after it. */
function topicWords({ tokens, marks }: Letter, { from, to, noun }: NamedPlace) {
  const wordsIn = (start: number, end: number) =>
    Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index).flatMap((at) => {
      const isSmall = SMALL.some((sense) => marks.at(sense, at) !== null)
      const isWord = tokens.kind[at] !== KINDS.sign && !isSmall
      return isWord ? [(tokens.word[at] ?? '').slice(0, STEM)] : []
    })
  return { before: wordsIn(from, noun.from), after: wordsIn(noun.to, to) }
}

/** Letters by which two forms of a word are the same. */
const STEM = 6
