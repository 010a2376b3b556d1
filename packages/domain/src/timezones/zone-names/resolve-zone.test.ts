import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { NEWEST } from '../../../test/tzdb-clock'
import { WRITTEN_OFFSETS } from '../../../test/written-offsets'
import { PLACE_LANGUAGES, ru } from '../languages/index'
import { isZone } from '../is-zone'
import { resolveZone, type ZoneContext } from './resolve-zone'

const winter = { on: '2021-12-07' }
const summer = { on: '2021-07-06' }

const SURE: readonly [phrase: string, zone: string, context?: ZoneContext][] = [
  ['Geneva time', 'Europe/Zurich'],
  ['GENEVA TIME', 'Europe/Zurich'],
  ['Geneva local time', 'Europe/Zurich'],
  ['local time in Málaga', 'Europe/Madrid'],
  ['Malaga', 'Europe/Madrid'],
  ['heure de Genève', 'Europe/Zurich'],
  ['hora de Ginebra', 'Europe/Zurich'],
  ['время Женева', 'Europe/Zurich'],
  ['日内瓦时间', 'Europe/Zurich'],
  ['بتوقيت جنيف', 'Europe/Zurich'],
  ['Montreal time', 'America/Toronto'],
  ['local time', 'Europe/Madrid', { place: 'Málaga' }],
  ['heure locale', 'Europe/Zurich', { place: 'Genève' }],
  ['hora local', 'America/Asuncion', { place: 'Asunción' }],
  ['当地时间', 'Asia/Shanghai', { place: 'Beijing' }],
  ['CET', 'Europe/Zurich', winter],
  ['CEST', 'Europe/Zurich', summer],
  ['Central European Time (CET)', 'Europe/Zurich', winter],
  ['CET/Geneva', 'Europe/Zurich', winter],
  ['Geneva time (CET)', 'Europe/Zurich', summer],
  ['CET', 'Europe/Vienna', { ...winter, place: 'Vienna' }],
  ['IST', 'Asia/Kolkata', { ...winter, place: 'New Delhi' }],
  ['CST', 'America/Mexico_City', { place: 'Mexico City' }],
  ['ET', 'America/New_York', summer],
  ['UTC', 'Etc/UTC'],
  ['hours UTC', 'Etc/UTC'],
  ['heures UTC', 'Etc/UTC'],
  ['GMT', 'Etc/UTC', summer],
  ['Zulu', 'Etc/UTC'],
  ['Zulu time', 'Etc/UTC'],
  ['UTC+2', '+02:00'],
  ['UTC +02:00', '+02:00'],
  ['GMT-5', '-05:00'],
  ['UTC+0', 'Etc/UTC'],
  ['Europe/Zurich', 'Europe/Zurich'],
  ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['EST5EDT', 'EST5EDT'],
  ['Japan', 'Japan'],
  ['Port Moresby time', 'Pacific/Port_Moresby'],

  // Cities in their languages
  ['по пекинскому времени', 'Asia/Shanghai'],
  ['по женевскому времени', 'Europe/Zurich'],
  ['минское время', 'Europe/Minsk'],
  ['время Аддис-Абеба', 'Africa/Addis_Ababa'],
  ['по местному времени', 'Asia/Almaty', { place: 'Алма-Ата' }],
  ['北京时间', 'Asia/Shanghai'],
  ['内罗毕当地时间', 'Africa/Nairobi'],
  ['北京标准时间', 'Asia/Shanghai'],
  ['当地时间', 'Europe/Vienna', { place: '维也纳' }],
  ['بتوقيت القاهرة', 'Africa/Cairo'],
  ['بالتوقيت المحلي', 'Africa/Addis_Ababa', { place: 'اديس ابابا' }],
  ['توقيت مدينة الكويت', 'Asia/Kuwait'],
  ['heure d’Addis-Abeba', 'Africa/Addis_Ababa'],
  ['heure locale de La Haye', 'Europe/Amsterdam'],
  ['heure de Pékin', 'Asia/Shanghai'],
  ['hora de Nueva York', 'America/New_York'],
  ['hora local de El Cairo', 'Africa/Cairo'],
  ['horas locales', 'America/Havana', { place: 'La Habana' }],

  // Zones by their full name
  ['heure d’Europe centrale', 'Europe/Zurich', winter],
  ['heure d’été d’Europe centrale', 'Europe/Zurich', summer],
  ['hora central europea', 'Europe/Zurich', winter],
  ['hora de Europa Central (CET)', 'Europe/Zurich', winter],
  ['по центральноевропейскому времени', 'Europe/Zurich', winter],
  ['по центральноевропейскому летнему времени', 'Europe/Zurich', summer],
  ['по московскому времени', 'Europe/Moscow'],
  ['мск', 'Europe/Moscow', summer],
  ['欧洲中部时间', 'Europe/Zurich', winter],
  ['协调世界时', 'Etc/UTC'],
  ['بتوقيت غرينتش', 'Etc/UTC'],
  ['بتوقيت وسط أوروبا', 'Europe/Zurich', winter],
  ['(TUC)', 'Etc/UTC'],
  ['temps universel coordonné', 'Etc/UTC'],
  ['Eastern Daylight Time', 'America/New_York', summer],
  ['India Standard Time', 'Asia/Kolkata'],

  // Offsets
  ['UTC + 2 hours', '+02:00'],
  ['TUC+2', '+02:00'],
  ['+02:00', '+02:00'],
  ['+0200 UTC', '+02:00'],
  ['协调世界时+8小时', '+08:00'],
  ['غرينتش +٣', '+03:00'],
  ['UTC+5:45', '+05:45'],
  ['UTC+05:30', '+05:30'],
  ['UTC+5:30', '+05:30'],
  ['(UTC+05:30)', '+05:30'],
  ['GMT +05:45', '+05:45'],
  ['(UTC-03:30)', '-03:30'],
  ['(GMT+0530)', '+05:30'],
  ['UTC+0630', '+06:30'],
  ['+0530', '+05:30'],
  ['+05:30', '+05:30'],
  ['UTC+5.5', '+05:30'],
  ['UTC+5.45', '+05:45'],
  ['UTC + 5 h 30', '+05:30'],
  ['GMT+5 hours 30 minutes', '+05:30'],
  ['utc+5:30', '+05:30'],
  ['UTC−9:30', '-09:30'],
  ['europe/zurich', 'Europe/Zurich'],

  // As people write them
  ['بتوقيت مكة المكرمة', 'Asia/Riyadh'],
  ['heure de La Mecque', 'Asia/Riyadh'],
  ['время московское', 'Europe/Moscow'],
  ['по времени Женевы', 'Europe/Zurich'],
  ['по времени Парижа', 'Europe/Paris'],
  ['hora peninsular española', 'Europe/Madrid'],
  ['14:00 CET', 'Europe/Zurich', winter],
  ['1400 hours CET', 'Europe/Zurich', winter],
  ['GMT+2 (Geneva)', 'Europe/Zurich', summer],
  ['GMT+2 (Geneva)', 'Europe/Zurich'],
  ['Geneva, CET', 'Europe/Zurich', winter],
]

describe('resolveZone', () => {
  it.each(SURE)('is certain about the meaning of %s: %s', (...row) => {
    const [phrase, zone, context] = row
    const resolution = resolveZone(phrase, { ...context, languages: PLACE_LANGUAGES })
    expect(resolution.zone).toBe(zone)
    expect(resolution.certainty).not.toBe('uncertain')
  })

  it.each<[string, string[]]>([
    ['IST', ['Asia/Kolkata', 'Asia/Jerusalem', 'Europe/Dublin']],
    ['CST', ['America/Chicago', 'Asia/Shanghai', 'America/Havana']],
  ])('lists the meanings of the ambiguous %s and chooses none', (phrase, alternatives) => {
    expect(resolveZone(phrase)).toEqual({ zone: null, certainty: 'uncertain', alternatives })
  })

  it('does not correct an abbreviation that is not in use on the day', () => {
    expect(resolveZone('CET', summer)).toMatchObject({ zone: null, certainty: 'uncertain' })
    expect(resolveZone('EDT', winter)).toMatchObject({ zone: null, certainty: 'uncertain' })
  })

  it('lets the place decide against an abbreviation, with uncertainty', () => {
    expect(resolveZone('CST', { ...winter, place: 'Geneva' })).toMatchObject({
      zone: 'Europe/Zurich',
      certainty: 'uncertain',
    })
  })

  it.each(['Paris, Texas time', 'London, Ontario', 'Athens, Georgia time'])(
    'does not choose the better known city for %s',
    (phrase) => {
      const { zone, alternatives } = resolveZone(phrase)
      expect(zone).toBeNull()
      expect(alternatives).toHaveLength(1)
    },
  )

  it('is uncertain if a place never has the offset next to it', () => {
    const uncertain = { zone: 'Europe/Zurich', certainty: 'uncertain' }
    expect(resolveZone('GMT+2 (Geneva)', winter)).toEqual({
      ...uncertain,
      alternatives: ['+02:00'],
    })
    expect(resolveZone('Geneva time (UTC+5:30)')).toEqual({
      ...uncertain,
      alternatives: ['+05:30'],
    })
  })

  it('reads every written offset, of whole hours or not, in every spelling', () => {
    const wrong = WRITTEN_OFFSETS.filter(([phrase, zone]) => resolveZone(phrase).zone !== zone)
    expect(WRITTEN_OFFSETS).toHaveLength(1728)
    expect(wrong).toEqual([])
  })

  it('reports that a city has namesakes, and is certain about the one that a zone is named after', () => {
    expect(resolveZone('Athens time')).toEqual({
      zone: 'Europe/Athens',
      certainty: 'derived',
      alternatives: ['America/New_York'],
    })
    expect(resolveZone('San José time')).toMatchObject({
      zone: 'America/Costa_Rica',
      certainty: 'uncertain',
    })
  })

  it.each(['', 'Atlantis time', 'local time', 'UTC+19', 'time', 'QQT', 'Mars/Olympus'])(
    'does not resolve %j',
    (phrase) => {
      expect(resolveZone(phrase, { languages: PLACE_LANGUAGES })).toEqual({
        zone: null,
        certainty: 'uncertain',
        alternatives: [],
      })
    },
  )
})

describe('a name of the tz database', () => {
  const names = [...NEWEST.keys()].filter((name) => name.includes('/'))

  it.each(names)('%s is resolved to itself', (name) => {
    expect(resolveZone(name)).toEqual({ zone: name, certainty: 'stated', alternatives: [] })
  })
})

describe('a zone named after a place', () => {
  it.each([
    ['Kolkata time', 'Asia/Kolkata'],
    ['Calcutta', 'Asia/Kolkata'],
    ['Saigon time', 'Asia/Ho_Chi_Minh'],
    ['Nuuk time', 'America/Nuuk'],
    ['Godthab', 'America/Nuuk'],
    ['Kanton', 'Pacific/Kanton'],
    ['Lord Howe time', 'Australia/Lord_Howe'],
    ['Indianapolis time', 'America/Indiana/Indianapolis'],
  ])('%s is %s on a runtime that lists no zones', (phrase, zone) => {
    const list = vi.spyOn(Intl, 'supportedValuesOf').mockReturnValue([])
    expect(resolveZone(phrase).zone).toBe(zone)
    list.mockRestore()
  })
})

describe('the languages of a phrase', () => {
  it('are English and those that are given', () => {
    const languages = [ru]
    expect(resolveZone('по пекинскому времени', { languages }).zone).toBe('Asia/Shanghai')
    expect(resolveZone('местное время', { place: 'Вена', languages }).zone).toBe('Europe/Vienna')
    expect(resolveZone('по пекинскому времени').zone).toBeNull()
    expect(resolveZone('Beijing time').zone).toBe('Asia/Shanghai')
  })
})

describe('whatever the phrase', () => {
  const words = fc.constantFrom(
    'Geneva',
    'time',
    'CET',
    'UTC',
    '+',
    '5',
    '/',
    '(',
    ' ',
    'local',
    'в',
  )
  const phrases = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((all) => all.join('')),
  )

  it('returns an existing zone, or none', () => {
    fc.assert(
      fc.property(phrases, fc.option(phrases), (phrase, place) => {
        const { zone, certainty, alternatives } = resolveZone(phrase, {
          ...winter,
          place,
          languages: PLACE_LANGUAGES,
        })
        for (const name of zone === null ? alternatives : [zone]) expect(isZone(name)).toBe(true)
        if (zone === null) expect(certainty).toBe('uncertain')
      }),
    )
  })
})
