import fc from 'fast-check'

/** Zones that break careless code, then every other one. */
export const zones = fc.oneof(
  fc.constantFrom(
    'Pacific/Apia',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'America/St_Johns',
    'Africa/Casablanca',
    'Pacific/Chatham',
    'America/Sao_Paulo',
    'Europe/Dublin',
    'Antarctica/Troll',
    'Pacific/Kiritimati',
  ),
  fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
)

/** Calendar dates of the years in which letters of this kind have been sent. */
export const dates = fc
  .date({ min: new Date('1985-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Wall times to the minute, small hours (where clocks change) as often as all the others. */
export const wallTimes = fc
  .oneof(fc.integer({ min: 0, max: 239 }), fc.integer({ min: 0, max: 1439 }))
  .map(clockOf)

/** A sitting within one day. */
export const sittings = fc
  .tuple(dates, fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 2, maxLength: 2 }))
  .map(([date, minutes]) => {
    const [opens = 0, closes = 0] = minutes.sort((a, b) => a - b)
    return { date, startTime: clockOf(opens), endTime: clockOf(closes), endDate: null }
  })

function clockOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
