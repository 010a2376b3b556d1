import { describe, expect, it } from 'vitest'
import { evidenceOfFact } from '../features/circulars/facts/evidence-of-fact'
import { factsOfReading, isStated } from './facts-of-reading'
import { SAMPLE_DRAFT, SAMPLE_READING } from '../test/sample-draft'

const groups = factsOfReading(SAMPLE_READING)
const facts = groups.flatMap((group) => group.facts)

describe('the facts of a reading', () => {
  it('start with the circular, then list each meeting', () => {
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

  it('have the value at their pointer', () => {
    for (const fact of facts)
      expect(fact.value).toEqual(valueAt(SAMPLE_READING, fact.pointer) ?? null)
  })

  it('have distinct names', () => {
    const names = groups.map((group) => group.facts.map((fact) => fact.name))
    for (const each of names) expect(new Set(each).size).toBe(each.length)
  })

  it('have all days and times in one row, so that each date is there once', () => {
    const rows = facts.filter(({ pointer }) => pointer.includes('/schedule/days'))
    expect(rows.map(({ kind, value }) => kind.describe(value))).toEqual([
      ['Tuesday, 7 December 2021, 10:00–15:30', 'Wednesday, 8 December 2021'],
    ])
    const lines = facts.flatMap(({ kind, value }) => kind.describe(value))
    expect(lines.filter((line) => line.includes('7 December 2021'))).toHaveLength(1)
  })

  it('that are not stated come last in their group', () => {
    for (const group of groups) {
      const stated = group.facts.map(isStated)
      expect(stated).toEqual(stated.toSorted((one, other) => Number(other) - Number(one)))
    }
  })

  it('are unchanged after an editor is opened and saved without typing', () => {
    for (const { kind, value } of facts)
      expect(kind.parse(kind.toEntries(value), value)).toEqual({ ok: true, value })
  })
})

describe('the evidence of a fact', () => {
  it('combines the evidence of all its parts, each place once, in reading order', () => {
    const found = evidenceOfFact('/meetings/0/schedule', SAMPLE_READING.evidence)
    expect(found?.spans.map((span) => SAMPLE_DRAFT.text.slice(span.start, span.end))).toEqual([
      '1000',
      '1530',
      'Geneva time',
    ])
  })

  it('has the lowest certainty of its parts', () => {
    const { evidence } = SAMPLE_READING
    expect(evidenceOfFact('/meetings/0/schedule/days', evidence)?.certainty).toBe('stated')
    expect(evidenceOfFact('/meetings/0/schedule', evidence)?.certainty).toBe('uncertain')
  })

  it('is empty if the circular does not state the fact', () => {
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
