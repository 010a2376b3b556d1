import { areOfKinds, type Owners, ownersOf } from './topic-index'
import type { FoundEvent } from './meeting-candidate'
import type { Letter } from '../../values/letter/index'
import { speaksOfAll } from './speaks-of-all'
import { holderOf, type Range } from '../../text/tokens/index'
import { inheritedBy } from './inherited-topic'

/** Meetings of different kinds in one list: each with the sentences that do not speak of another. */
export function scoped(letter: Letter, events: readonly FoundEvent[]): FoundEvent[] {
  const titles = events.map(({ title }) => title)
  const rows = events.flatMap(({ row }) => row ?? [])
  const owned = ownersOf(letter, titles, rows)
  return events.map((event, index) =>
    owned.names(index)
      ? {
          ...(areOfKinds(letter, titles) && { ownsDue: deadlinesOf(letter, owned, index) }),
          isNamedIn: namedIn(owned, index),
          ...event,
          ...scopeOf(within(letter, event), owned, index),
        }
      : event,
  )
}

/** What was left out of a meeting's sentences before stays out. */
function within(letter: Letter, { sentences }: FoundEvent): Letter {
  return { ...letter, sentences }
}

/** Whether a line names a meeting, null if it names none. */
function namedIn(owned: Owners, index: number) {
  return (line: Range): boolean | null => {
    const owners = owned.of(line)
    return owners.length > 0 ? owners.includes(index) : null
  }
}

/** What is due belongs to the meeting that the sentence names, or its paragraph before it, else to the first. */
function deadlinesOf(letter: Letter, owned: Owners, index: number) {
  const { sentences, paragraphs } = letter
  return (at: number): boolean => {
    const own = { from: at, to: at + 1 }
    const sentence = holderOf(sentences, own)
    if (sentence && speaksOfAll(letter, sentence)) return true
    if (sentence && owned.of(sentence).length > 0) return owned.isAbout(at, index)
    const paragraph = holderOf(paragraphs, own)
    const last = paragraph && owned.lastBefore(at, paragraph)
    return last === undefined || last === index
  }
}

function scopeOf(
  { sentences, paragraphs }: Letter,
  owned: Owners,
  index: number,
): Pick<FoundEvent, 'sentences' | 'owns' | 'ownsInherited' | 'isNearest'> {
  const isOthers = (owners: readonly number[]) => owners.length > 0 && !owners.includes(index)
  const sentenceAt = (at: number) => holderOf(sentences, { from: at, to: at + 1 })
  const isNamed = (sentence: Range) => owned.of(sentence).length > 0
  const isInherited = inheritedBy({ sentences, paragraphs }, owned, index)
  return {
    sentences: sentences.filter((sentence) => !isOthers(owned.of(sentence))),
    owns: (at) => {
      const sentence = sentenceAt(at)
      return !sentence || !isNamed(sentence) || owned.isAbout(at, index)
    },
    ownsInherited: (at) => {
      const sentence = sentenceAt(at)
      if (!sentence) return true
      return isNamed(sentence) ? owned.isAbout(at, index) : isInherited(sentence)
    },
    isNearest: (at) => owned.at(at) === index,
  }
}
