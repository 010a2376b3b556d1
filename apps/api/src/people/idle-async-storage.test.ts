import { expect, it, vi } from 'vitest'
import { IdleAsyncStorage } from './idle-async-storage'

function openStorage() {
  const storage = new IdleAsyncStorage<string>()
  return { storage, disable: vi.spyOn(storage, 'disable') }
}

async function readSoon(storage: IdleAsyncStorage<string>): Promise<string | undefined> {
  await Promise.resolve()
  return storage.getStore()
}

/** Returns a task that ends on demand. */
function openWork() {
  let end: () => void = () => undefined
  const done = new Promise<void>((settle) => (end = settle))
  return { done, end }
}

it('keeps the value of each run, nested and concurrent', async () => {
  const { storage } = openStorage()
  const read = async (name: string): Promise<unknown> => {
    await Promise.resolve()
    return [storage.getStore(), await storage.run(`${name} within`, () => readSoon(storage))]
  }
  const both = ['one', 'two'].map((name) => storage.run(name, () => read(name)))
  expect(await Promise.all(both)).toEqual([
    ['one', 'one within'],
    ['two', 'two within'],
  ])
})

it('rests once the last one has left, and not before', async () => {
  const { storage, disable } = openStorage()
  const [first, second] = [openWork(), openWork()]
  const runs = [first, second].map(({ done }) => storage.run('store', () => done))
  first.end()
  await runs[0]
  expect(disable).not.toHaveBeenCalled()
  second.end()
  await runs[1]
  expect(disable).toHaveBeenCalledOnce()
})

it('rests after work that fails, at once or later, and hands on why', async () => {
  const { storage, disable } = openStorage()
  const fail = () => {
    throw new Error('away')
  }
  expect(() => storage.run('store', fail)).toThrow('away')
  await expect(storage.run('store', () => Promise.reject(new Error('away')))).rejects.toThrow(
    'away',
  )
  expect(disable).toHaveBeenCalledTimes(2)
})

it('is entered again after a rest', async () => {
  const { storage } = openStorage()
  await storage.run('first', () => readSoon(storage))
  expect(storage.getStore()).toBeUndefined()
  expect(await storage.run('second', () => readSoon(storage))).toBe('second')
})
