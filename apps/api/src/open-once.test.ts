import { expect, it } from 'vitest'
import { openOnce } from './open-once'

function createDoor() {
  const events: string[] = []
  const door = {
    close: () => {
      events.push('closed')
      return Promise.resolve()
    },
  }
  const once = openOnce(() => {
    events.push('opened')
    return Promise.resolve(door)
  })
  return { events, door, once }
}

it('is opened when it is first needed, and once', async () => {
  const { events, door, once } = createDoor()
  expect(events).toEqual([])
  expect(once.opened()).toBeUndefined()
  expect(await Promise.all([once.open(), once.open()])).toEqual([door, door])
  expect(events).toEqual(['opened'])
  expect(once.opened()).toBe(door)
})

it('is closed where it is being opened, and not opened any more where it was not', async () => {
  const used = createDoor()
  void used.once.open()
  await used.once.close()
  expect(used.events).toEqual(['opened', 'closed'])

  const unused = createDoor()
  await unused.once.close()
  expect(unused.events).toEqual([])
  await expect(unused.once.open()).rejects.toThrow('Closed')
})

it('gives every caller the reason why it cannot be opened, and still closes', async () => {
  const once = openOnce(() => Promise.reject(new Error('no way in')))
  await expect(once.open()).rejects.toThrow('no way in')
  await expect(once.open()).rejects.toThrow('no way in')
  await once.close()
})
