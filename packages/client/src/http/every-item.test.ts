import { expect, it } from 'vitest'
import { everyItem } from './every-item'

const PAGES = [
  { items: ['a', 'b'], nextCursor: '1' },
  { items: [], nextCursor: '2' },
  { items: ['c'], nextCursor: null },
]

/** Returns a list of three pages and the queries it received. */
function openList() {
  const asked: object[] = []
  const list = (query: { year?: number; cursor?: string }) => {
    asked.push(query)
    const page = PAGES[Number(query.cursor ?? 0)]
    return page ? Promise.resolve(page) : Promise.reject(new Error('There is no such page'))
  }
  return { list, asked }
}

it('everyItem returns every item of every page in order, with the same query each time', async () => {
  const { list, asked } = openList()
  const items: string[] = []
  for await (const item of everyItem(list, { year: 2021 })) items.push(item)
  expect(items).toEqual(['a', 'b', 'c'])
  expect(asked).toEqual([{ year: 2021 }, { year: 2021, cursor: '1' }, { year: 2021, cursor: '2' }])
})

it('everyItem requests no page that is not read', async () => {
  const { list, asked } = openList()
  for await (const item of everyItem(list, {})) if (item === 'b') break
  expect(asked).toEqual([{}])
})

it('everyItem names what is not a list method', async () => {
  const items: unknown = Reflect.apply(everyItem, undefined, [{}, {}])
  await expect(isGenerator(items) && items.next()).rejects.toThrow(
    /^list must be a list method .*, not an object$/,
  )
})

function isGenerator(value: unknown): value is AsyncGenerator {
  return typeof value === 'object' && value !== null && 'next' in value
}
