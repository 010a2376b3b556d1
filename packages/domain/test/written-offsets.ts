/** 24 offsets of whole hours, and as many of quarters of an hour, from -12:00 to +12:45. */
const DISTANCES = [...Array(24).keys()].flatMap((index) => {
  const hours = index < 12 ? index - 12 : index - 11
  const minutes = [15, 30, 45][index % 3] ?? 0
  return [
    { hours, minutes: 0 },
    { hours: index === 0 ? -11 : hours, minutes },
  ]
})

/** 1,728 written offsets from UTC, each with the zone that it means: half of them of whole hours. */
export const WRITTEN_OFFSETS = DISTANCES.flatMap(({ hours, minutes }) => {
  const [sign, size] = [hours < 0 ? '-' : '+', Math.abs(hours)]
  const [long = '', end = ''] = [size, minutes].map((number) => String(number).padStart(2, '0'))
  const zone = `${sign}${long}:${end}`
  const numbers = [`${long}:${end}`, `${long}${end}`, `${size}:${end}`]
  const phrases = ['UTC', 'GMT', 'UT'].flatMap((name) =>
    numbers.flatMap((number) => [
      `${name}${sign}${number}`,
      `${name} ${sign}${number}`,
      `${name} ${sign} ${number}`,
      `(${name}${sign}${number})`,
    ]),
  )
  return phrases.map((phrase) => [phrase, zone] as const)
})
