import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type PublicExport, readPublicApi } from './public-declarations'

const ENTRIES = [
  'index',
  'circulars',
  'circulars/writing',
  'meetings',
  'meetings/facts',
  'eligibility',
  'timezones',
  'timezones/languages',
  'words',
  'words/languages',
  'words/updates',
]

const api = readPublicApi(fileURLToPath(new URL('../src/', import.meta.url)), ENTRIES)
const elsewhere = new Set(
  ENTRIES.filter((entry) => entry !== 'index').flatMap((entry) =>
    exportsOf(entry).map(({ name }) => name),
  ),
)

describe('an entry exports the listed values and types', () => {
  it.each(ENTRIES)('%s', async (entry) => {
    const names = exportsOf(entry).map(({ name, isValue }) => (isValue ? name : `type ${name}`))
    await expect(names.sort().join('\n') + '\n').toMatchFileSnapshot(fileOf(entry, ''))
  })
})

describe('an entry exports the signatures in its report', () => {
  it.each(ENTRIES)('%s', async (entry) => {
    // What the root gathers is in the reports of the other entries
    const own = exportsOf(entry).filter(({ name }) => entry !== 'index' || !elsewhere.has(name))
    const report = own.map(({ name, declarations }) => [`// ${name}`, ...declarations].join('\n'))
    await expect(report.sort().join('\n\n') + '\n').toMatchFileSnapshot(
      fileOf(entry, '-signatures'),
    )
  })

  it('and no entry is missing', () => {
    const without = ENTRIES.flatMap(exportsOf).filter(
      ({ declarations }) => declarations.length === 0,
    )
    expect(without).toEqual([])
  })
})

it('the root has what most programs need: at most 110 values', () => {
  expect(exportsOf('index').filter(({ isValue }) => isValue).length).toBeLessThanOrEqual(110)
})

describe('every function, schema and constant shows in its doc comment how it is used', () => {
  it.each(ENTRIES)('%s', (entry) => {
    const without = exportsOf(entry).filter(({ isValue, hasExample }) => isValue && !hasExample)
    expect(without.map(({ name }) => name)).toEqual([])
  })
})

function exportsOf(entry: string): readonly PublicExport[] {
  return api.get(entry) ?? []
}

function fileOf(entry: string, suffix: string): string {
  return `public-api/${entry.replace('/', '-')}${suffix}.txt`
}
