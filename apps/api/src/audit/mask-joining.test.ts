import { expect, it } from 'vitest'
import { maskJoining } from './mask-joining'

const room = { url: 'https://rooms.example/secret', passcode: 'secret' }

it.each([
  ['a change', { changes: [{ pointer: '/joining', before: null, after: { rooms: [room] } }] }],
  ['a part of it', { changes: [{ pointer: '/joining/rooms/0/passcode', before: 'secret' }] }],
  ['a correction', { corrections: [{ pointer: '/meetings/0/joining', value: { rooms: [room] } }] }],
  ['a drift', { drift: [{ pointer: '/joining', letter: null, meeting: room, note: 'secret' }] }],
  ['a whole meeting', { value: { title: 'Sixth', joining: { rooms: [room] } } }],
])('an audit entry leaves out the joining details in %s', (_what, act) => {
  const masked = JSON.stringify(maskJoining(act))
  expect(masked).not.toContain('secret')
  expect(masked).toContain('masked')
})

it('an audit entry keeps all other values, also an absent earlier value', () => {
  const act = {
    release: 2,
    changes: [
      { pointer: '/title', before: 'Sixth', after: 'joining' },
      { pointer: '/joining', before: null, after: null },
    ],
  }
  expect(maskJoining(act)).toEqual(act)
})
