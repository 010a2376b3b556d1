import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readPublicApi } from '../../domain/test/public-declarations'

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url))

it('each export of the package has the signature in its report', async () => {
  const entries = readPublicApi(SOURCE, ['index', 'reading', 'interop'])
  const report = [...entries.values()]
    .flat()
    .map(({ name, declarations }) => [`// ${name}`, ...declarations].join('\n'))
  expect(report).not.toEqual([])
  await expect(report.sort().join('\n\n') + '\n').toMatchFileSnapshot('public-api.txt')
})
