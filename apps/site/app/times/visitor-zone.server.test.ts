import { describe, expect, it } from 'vitest'
import { cookieOfChoice, visitorZoneOf } from './visitor-zone.server'

function request(path: string, cookie = ''): Request {
  return new Request(`http://site.test${path}`, { headers: { cookie } })
}

describe('the zone of a visitor', () => {
  it('is that of the address, before any cookie', () => {
    expect(visitorZoneOf(request('/en?zone=America/Bogota', 'zone=Asia%2FTokyo'))).toEqual({
      zone: 'America/Bogota',
      source: 'chosen',
    })
  })

  it.each([
    ['/en?zone=%2B05:30', '+05:30'],
    ['/en?zone=europe/zurich', 'Europe/Zurich'],
  ])('can be an offset, in the usual spelling: %s', (path, zone) => {
    expect(visitorZoneOf(request(path))).toEqual({ zone, source: 'chosen' })
  })

  it('is the chosen zone, before that of the browser', () => {
    const cookies = 'browser-zone=Europe%2FParis; zone=Asia%2FTokyo'
    expect(visitorZoneOf(request('/en', cookies))).toEqual({ zone: 'Asia/Tokyo', source: 'chosen' })
  })

  it('is that of the browser if none was chosen', () => {
    expect(visitorZoneOf(request('/en', 'browser-zone=Europe%2FParis'))).toEqual({
      zone: 'Europe/Paris',
      source: 'detected',
    })
  })

  it.each(['/en?zone=Mars/Olympus', '/en?zone=', '/en?zone=%3Cscript%3E'])(
    'is unknown for %s, and not stored',
    (path) => {
      expect(visitorZoneOf(request(path, 'zone=%E0%A4%A; browser-zone=nonsense'))).toEqual({
        zone: null,
        source: 'unknown',
      })
      expect(cookieOfChoice(request(path))).toBeNull()
    },
  )

  it('is stored in a cookie only on request', () => {
    expect(cookieOfChoice(request('/en?zone=America/Bogota'))).toMatch(/^zone=America%2FBogota; /)
    expect(cookieOfChoice(request('/en', 'zone=Asia%2FTokyo'))).toBeNull()
  })
})
