import { expect, it } from 'vitest'
import { moveLinks } from './page-list.mjs'

const places = new Map([
  ['README.md', 'about.md'],
  ['docs/operations.md', 'operations.md'],
  ['docs/guides/operating.md', 'guides/operating.md'],
  ['packages/domain/README.md', 'packages/domain.md'],
  ['docs/pictures/meeting.png', 'pictures/meeting.png'],
])

it.each([
  ['README.md', '[run](docs/operations.md#ports)', '[run](./operations.md#ports)'],
  ['README.md', '![page](docs/pictures/meeting.png)', '![page](./pictures/meeting.png)'],
  ['docs/guides/operating.md', '[run](../operations.md)', '[run](../operations.md)'],
  ['docs/operations.md', '[it](../packages/domain/README.md)', '[it](./packages/domain.md)'],
  ['packages/domain/README.md', '[us](../../README.md)', '[us](../about.md)'],
])('a link in %s leads to the same document on the website: %s', (file, text, moved) => {
  expect(moveLinks(text, { file, page: places.get(file) ?? '', places })).toBe(moved)
})

it('links to files without a page become text, and external links are kept', () => {
  const text = '[MIT](LICENSE), [zod](https://zod.dev), [below](#limits)'
  expect(moveLinks(text, { file: 'README.md', page: 'about.md', places })).toBe(
    'MIT, [zod](https://zod.dev), [below](#limits)',
  )
})
