import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readPublicApi } from '../../domain/test/public-declarations'

const ENTRIES = ['index', 'languages', 'labelled-cases']
const api = readPublicApi(fileURLToPath(new URL('../src/', import.meta.url)), ENTRIES)

describe.each(ENTRIES)('the entry %s', (entry) => {
  const exported = api.get(entry) ?? []

  it('exports the listed values and types', async () => {
    const names = exported.map(({ name, isValue }) => (isValue ? name : `type ${name}`))
    await expect(names.sort().join('\n') + '\n').toMatchFileSnapshot(`public-api/${entry}.txt`)
  })

  it('has the signatures in its report', async () => {
    const report = exported.map(({ name, declarations }) =>
      [`// ${name}`, ...declarations].join('\n'),
    )
    await expect(report.sort().join('\n\n') + '\n').toMatchFileSnapshot(
      `public-api/${entry}-signatures.txt`,
    )
  })

  it('shows a use in every doc comment of a value', () => {
    const without = exported.filter(({ isValue, hasExample }) => isValue && !hasExample)
    expect(without.map(({ name }) => name)).toEqual([])
  })
})
