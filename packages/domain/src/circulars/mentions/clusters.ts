import type { Letter } from '../document/index'
import { collect, KINDS } from '../tokens/index'
import { stemAt } from '../topics/index'
import { acronymAt } from './group-names'
import { KEY_WORDS } from './limits'
import type { Mention, NamedPlace } from './mention'

/**
 * Gives each mention the number of its cluster. Two names are of the same meeting if they share an
 * acronym, a group number, or the kind and the first words of the topic. A kind without a name goes to
 * the nearest cluster before it of that kind, else to the nearest before it.
 */
export function clusterMentions(letter: Letter, places: readonly NamedPlace[]): Mention[] {
  const byKey = new Map<string, number>()
  const lastOfKind = new Map<string, number>()
  let count = 0
  let last: number | null = null
  return places.map((place) => {
    const kind = stemAt(letter.tokens, place.noun)
    const keys = place.isGeneric ? [] : keysOf(letter, place, kind)
    const known = keys.map((key) => byKey.get(key)).find((own) => own !== undefined)
    const previous = place.isGeneric ? (lastOfKind.get(kind) ?? genericTarget()) : undefined
    const cluster: number = known ?? previous ?? count++
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, cluster)
    lastOfKind.set(kind, cluster)
    if (!place.isGeneric) last = cluster
    return { ...place, cluster }

    /** "The meeting" may be any; "the workshop" is no study group. */
    function genericTarget(): number | undefined {
      const isSitting = letter.marks.at('sitting', place.noun.from) !== null
      return isSitting ? (last ?? undefined) : undefined
    }
  })
}

function keysOf(letter: Letter, place: NamedPlace, kind: string): string[] {
  const { tokens, marks } = letter
  const isOfBody = place.source === 'group' || marks.at('sitting', place.noun.from) !== null
  const prefix = isOfBody || place.source === 'body' ? '' : kind
  const [group, ...others] = place.groups
  const groups = group !== undefined && others.length === 0 ? [`${prefix}#${group}`] : []
  const acronyms = acronymsIn(letter, place).map((acronym) => `${prefix}@${acronym}`)
  if (groups.length > 0) return groups
  const words = topicWords(letter, place).slice(0, KEY_WORDS)
  const topic = words.length > 0 ? [`${prefix}:${words.join(' ')}`] : []
  void tokens
  return [...acronyms, ...topic]
}

/** Acronyms in brackets or of a body, without those of organizations that open many names. */
export function acronymsIn({ tokens, marks }: Letter, place: NamedPlace): string[] {
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

/** The words of a name that tell it from others. */
function topicWords({ tokens, marks }: Letter, { from, to, noun }: NamedPlace): string[] {
  const all = Array.from({ length: to - from }, (_, index) => from + index)
  const own = (at: number) =>
    tokens.kind[at] === KINDS.word &&
    (at < noun.from || at >= noun.to) &&
    !SMALL.some((sense) => marks.at(sense, at) !== null)
  return collect(all, (at) => (own(at) ? [(tokens.word[at] ?? '').slice(0, 6)] : []))
}
