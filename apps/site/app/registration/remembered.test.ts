import { describe, expect, it } from 'vitest'
import {
  forgetAll,
  forgetEverything,
  remember,
  rememberedIn,
  roomToJoin,
} from './remembered.server'

const NOW = '2021-12-07T10:00:00Z'
const TOKEN = 'a'.repeat(43)
const schedule = {
  zone: 'Europe/Zurich',
  days: [{ date: '2021-12-07', startTime: '10:00', endTime: '15:30', endDate: null }],
}

const asking = (cookie = '') => new Request('https://site.example/en', { headers: { cookie } })
const valueOf = (cookie: string) => cookie.split(';')[0] ?? ''

describe('a device', () => {
  it('stores the personal link of a registration in an HttpOnly cookie', () => {
    const cookie = remember(asking(), { slug: 'u4ssc-6', token: TOKEN, schedule }, NOW)
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    const known = rememberedIn(asking(valueOf(cookie)), NOW)
    expect([...known]).toEqual([['u4ssc-6', TOKEN]])
  })

  it('remembers several registrations, each once', () => {
    const first = remember(asking(), { slug: 'u4ssc-6', token: TOKEN, schedule }, NOW)
    const again = { slug: 'u4ssc-6', token: 'b'.repeat(43), schedule }
    const second = remember(asking(valueOf(first)), again, NOW)
    const other = { slug: 'opening-webinar', token: TOKEN, schedule: null }
    const third = remember(asking(valueOf(second)), other, NOW)
    expect([...rememberedIn(asking(valueOf(third)), NOW)]).toEqual([
      ['u4ssc-6', 'b'.repeat(43)],
      ['opening-webinar', TOKEN],
    ])
  })

  it('forgets a registration 30 days after the meeting', () => {
    const cookie = remember(asking(), { slug: 'u4ssc-6', token: TOKEN, schedule }, NOW)
    const knownOn = (now: string) => rememberedIn(asking(valueOf(cookie)), now).size
    expect(knownOn('2022-01-06T23:00:00Z')).toBe(1)
    expect(knownOn('2022-01-07T00:00:00Z')).toBe(0)
    expect(cookie).toMatch(/Max-Age=2678400/)
  })

  it('forgets everything on request', () => {
    expect(forgetAll()).toMatch(/^registrations=; .*Max-Age=0/)
  })

  it('forgets the answers too, if it forgets everything', () => {
    const cookies = forgetEverything(asking('zone=UTC; attending=CO%20individual; registrations=x'))
    expect(cookies.map((cookie) => cookie.split(';')[0])).toEqual([
      'zone=',
      'attending=',
      'registrations=',
    ])
    expect(cookies.every((cookie) => cookie.includes('Max-Age=0'))).toBe(true)
  })

  it.each([
    'nonsense',
    'u4ssc-6:short:2022-01-06',
    `../x:${TOKEN}:2022-01-06`,
    `u4ssc-6:${TOKEN}:never`,
    `u4ssc-6:${TOKEN}?meeting=x:2022-01-06`,
    `u4ssc-6:${'a'.repeat(101)}:2022-01-06`,
    '%E0%A4%A',
  ])('accepts no forged cookie: %s', (value) => {
    expect(rememberedIn(asking(`registrations=${value}`), NOW).size).toBe(0)
  })

  it('sends a forged token to the API as the link would, and nothing else', () => {
    const forged = `registrations=${encodeURIComponent(`u4ssc-6:${TOKEN}:9999-12-31`)}`
    expect([...rememberedIn(asking(forged), NOW)]).toEqual([['u4ssc-6', TOKEN]])
  })

  it('joins no room of another meeting than its cookie names', () => {
    const room = { label: 'Main', url: 'https://example.org/room', passcode: null, telephones: [] }
    const own = { meeting: 'u4ssc-6', joining: { rooms: [room] } }
    expect(roomToJoin(own, 'u4ssc-6')).toBe(room.url)
    expect(roomToJoin(own, 'u4ssc-7')).toBeNull()
    expect(roomToJoin(null, 'u4ssc-6')).toBeNull()
    expect(roomToJoin({ ...own, joining: { rooms: [room, room] } }, 'u4ssc-6')).toBeNull()
  })

  it('joins the named room, or the only room if its name is another', () => {
    const roomOf = (label: string) => ({
      ...{ label, url: `https://example.org/${label}`, passcode: null, telephones: [] },
    })
    const own = { meeting: 'u4ssc-6', joining: { rooms: [roomOf('Main'), roomOf('B')] } }
    expect(roomToJoin(own, 'u4ssc-6', 'B')).toBe('https://example.org/B')
    expect(roomToJoin(own, 'u4ssc-6', 'C')).toBeNull()
    const only = { ...own, joining: { rooms: [roomOf('Main')] } }
    expect(roomToJoin(only, 'u4ssc-6', 'C')).toBe('https://example.org/Main')
  })
})
