import type { ChainLetter } from './letters'
import type { FactEvidence } from '../model/index'

/** The place in a letter that a fact rests on, and how surely it is said there. */
export interface Ground {
  readonly reference: string | null
  readonly paragraph: string | null
  /** Other paragraphs of the letter that say the same. */
  readonly alsoIn: readonly (string | null)[]
  readonly certainty: FactEvidence['certainty']
}

/** By JSON pointer within the record; a fact with several parts may have a ground for each. */
export type Grounds = Readonly<Record<string, Ground>>

/** A consolidated record, or that of one letter, with the source of each fact. */
export interface Grounded<Value> {
  readonly record: Value
  readonly grounds: Grounds
}

/** What the evidence of a letter says of the facts under a pointer, such as `/meetings/0`. */
export function groundsUnder({ reading, name }: ChainLetter, pointer: string): Grounds {
  const grounds: Record<string, Ground> = {}
  for (const [key, { spans, certainty }] of Object.entries(reading.evidence)) {
    if (!isUnder(key, pointer)) continue
    const [paragraph = null, ...alsoIn] = spans.map((span) => span.paragraph)
    grounds[key.slice(pointer.length)] = { reference: name, paragraph, alsoIn, certainty }
  }
  return grounds
}

const SURENESS = { uncertain: 0, derived: 1, stated: 2 }

/**
 * Lays what an amendment states over what stood, one fact after the other, and keeps what each now
 * rests on. What it does not state stays; so does a stated fact where the amendment only lets one
 * conclude. A fact that is merely repeated keeps resting on the letter that stated it first.
 */
export class FactMerge {
  readonly #standing: GroundsByPrefix
  readonly #stated: GroundsByPrefix
  readonly #letter: ChainLetter

  constructor(standing: Grounds, stated: Grounds, letter: ChainLetter) {
    this.#standing = new GroundsByPrefix(standing)
    this.#stated = new GroundsByPrefix(stated)
    this.#letter = letter
  }

  get grounds(): Grounds {
    return Object.fromEntries(this.#standing.all)
  }

  fact<Value>(pointer: string, before: Value, stated: Value): Value {
    if (isSilent(stated) || isSame(before, stated)) return before
    return isSilent(before) || this.#isSureEnough(pointer) ? this.set(pointer, stated) : before
  }

  /** Takes over a fact, without asking what stood; `from` where the amendment has it elsewhere. */
  set<Value>(pointer: string, stated: Value, from = pointer): Value {
    this.drop(pointer)
    const own = this.#stated.under(from)
    for (const [key, ground] of own) this.keep(pointer + key.slice(from.length), ground)
    if (own.length === 0) this.keep(pointer, this.#groundOfLetter())
    return stated
  }

  /** A fact that stays, at another place of the record. */
  keep(pointer: string, ground: Ground): void {
    this.#standing.set(pointer, ground)
  }

  drop(pointer: string): void {
    for (const [key] of this.#standing.under(pointer)) this.#standing.all.delete(key)
  }

  groundOf(pointer: string): Ground | undefined {
    return this.#standing.all.get(pointer)
  }

  #isSureEnough(pointer: string): boolean {
    const [stated] = this.#stated.under(pointer)
    const [standing] = this.#standing.under(pointer)
    const { certainty } = stated?.[1] ?? this.#groundOfLetter()
    // A place alone lets one conclude that people meet there; it says nothing against "hybrid"
    const isConcluded = certainty === 'derived' && pointer.endsWith('/mode')
    if (isConcluded && standing) return standing[1].certainty === 'derived'
    return SURENESS[certainty] >= SURENESS[standing?.[1].certainty ?? 'uncertain']
  }

  #groundOfLetter(): Ground {
    return { reference: this.#letter.name, paragraph: null, alsoIn: [], certainty: 'stated' }
  }
}

/** Found by the beginning of their pointers, for a letter may have thousands of facts. */
class GroundsByPrefix {
  readonly all = new Map<string, Ground>()
  readonly #keys = new Map<string, Set<string>>()

  constructor(grounds: Grounds) {
    for (const [key, ground] of Object.entries(grounds)) this.set(key, ground)
  }

  set(key: string, ground: Ground): void {
    this.all.set(key, ground)
    for (let end = key.length; end > 0; end = key.lastIndexOf('/', end - 1)) {
      const prefix = key.slice(0, end)
      const keys = this.#keys.get(prefix)
      if (keys) keys.add(key)
      else this.#keys.set(prefix, new Set([key]))
    }
  }

  under(pointer: string): [string, Ground][] {
    const keys = this.#keys.get(pointer) ?? []
    return [...keys].flatMap((key): [string, Ground][] => {
      const ground = this.all.get(key)
      return ground ? [[key, ground]] : []
    })
  }
}

export function isUnder(key: string, pointer: string): boolean {
  return key === pointer || key.startsWith(`${pointer}/`)
}

function isSilent(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
