import { describe, expect, it } from 'vitest'
import { evidenceOfFact } from './evidence-of-fact'
import { factsOfReading } from './facts'
import { SAMPLE_DRAFT, SAMPLE_READING } from './test/sample-draft'

const groups = factsOfReading(SAMPLE_READING)
const facts = groups.flatMap((group) => group.facts)

describe('the facts of a reading', () => {
  it('stand first for the letter, then for each meeting', () => {
    const two = {
      ...SAMPLE_READING,
      meetings: [...SAMPLE_READING.meetings, ...SAMPLE_READING.meetings],
    }
    expect(factsOfReading(two).map((group) => group.title)).toEqual([
      'Circular',
      'Meeting 1',
      'Meeting 2',
    ])
  })

  it('each hold the value that their pointer leads to', () => {
    for (const fact of facts) expect(fact.value).toEqual(valueAt(SAMPLE_READING, fact.pointer))
  })

  it('have names that tell them apart, also where a meeting has several days', () => {
    const names = groups.map((group) => group.facts.map((fact) => fact.name))
    for (const each of names) expect(new Set(each).size).toBe(each.length)
    expect(names.flat()).toEqual(
      expect.arrayContaining(['First day', 'Last day', 'Sitting 1', 'Sitting 2']),
    )
  })

  it('come back as they were from an editor in which nothing was typed', () => {
    for (const { kind, value } of facts)
      expect(kind.parse(kind.toEntries(value), value)).toEqual({ ok: true, value })
  })
})

describe('the evidence of a fact', () => {
  it('is that of all its parts, each place once, in the order of the letter', () => {
    const found = evidenceOfFact('/meetings/0/schedule', SAMPLE_READING.evidence)
    expect(found?.spans.map((span) => SAMPLE_DRAFT.text.slice(span.start, span.end))).toEqual([
      '1000',
      '1530',
      'Geneva time',
    ])
  })

  it('is only as sure as its least sure part', () => {
    const { evidence } = SAMPLE_READING
    expect(evidenceOfFact('/meetings/0/schedule/days', evidence)?.certainty).toBe('stated')
    expect(evidenceOfFact('/meetings/0/schedule', evidence)?.certainty).toBe('uncertain')
  })

  it('is nothing where the letter does not say', () => {
    expect(evidenceOfFact('/meetings/0/website', SAMPLE_READING.evidence)).toBeNull()
  })
})

function valueAt(document: unknown, pointer: string): unknown {
  return pointer
    .slice(1)
    .split('/')
    .reduce<unknown>(
      (place, step) => Object.entries(place ?? {}).find(([key]) => key === step)?.[1],
      document,
    )
}
