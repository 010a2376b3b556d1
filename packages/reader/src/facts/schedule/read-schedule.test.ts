import { describe, expect, it } from 'vitest'
import type { Language } from '@u4ssc/domain'
import { readCircular } from '../../six-by-default'
import { framedLetter } from '../../../test/framed-letter'

/** The sittings that a letter with that sentence states: "2026-12-07 10:00–15:30". */
function sittingsIn(sentence: string, language: Language = 'en', subject = 'Sixth meeting') {
  const { meetings, diagnostics } = readingOf(sentence, language, subject)
  const days = meetings.flatMap(({ schedule }) =>
    schedule.days.map(({ date, startTime, endTime, endDate }) => {
      const end = endDate === null ? '' : ` on ${endDate}`
      return `${date} ${startTime ?? ''}–${endTime ?? ''}${end}`
    }),
  )
  return { days, codes: diagnostics.map(({ code }) => code) }
}

function readingOf(sentence: string, language: Language = 'en', subject = 'Sixth meeting') {
  const { text } = framedLetter(language, subject, `1\t${sentence}`)
  return readCircular(text.replaceAll('2022', '2026'))
}

function uncertainDaysIn(...letter: Parameters<typeof readingOf>): string[] {
  const { meetings, evidence } = readingOf(...letter)
  return (meetings[0]?.schedule.days ?? []).flatMap(({ date }, index) =>
    evidence[`/meetings/0/schedule/days/${index}/date`]?.certainty === 'uncertain' ? [date] : [],
  )
}

const HELD = 'The sixth meeting of U4SSC will take place virtually'
const ALL_DAYS = ['2026-12-07', '2026-12-08', '2026-12-09']
const daily = ALL_DAYS.map((date) => `${date} 10:00–15:30`)

describe('daily times are the times of every day', () => {
  it.each([
    'from 7 to 9 December 2026, daily from 10:00 to 15:30, Geneva time',
    'from 7 to 9 December 2026 from 10:00 to 15:30 each day, Geneva time',
    'from 7 to 9 December 2026, every day from 10:00 to 15:30, Geneva time',
    'from 7 to 9 December 2026, 1000 to 1530 hours daily, Geneva time',
  ])('%s', (words) => {
    expect(sittingsIn(`${HELD} ${words}.`).days).toEqual(daily)
  })

  it.each<[Language, string, string]>([
    [
      'fr',
      'Sixième réunion de l’initiative U4SSC',
      'La sixième réunion de l’initiative U4SSC se tiendra en ligne du 7 au 9 décembre 2026, chaque jour de 10 heures à 15 h 30 (heure de Genève).',
    ],
    [
      'es',
      'Sexta reunión de la iniciativa U4SSC',
      'La sexta reunión de la iniciativa U4SSC se celebrará en línea del 7 al 9 de diciembre de 2026, cada día de 10.00 a 15.30 horas (hora de Ginebra).',
    ],
    [
      'ru',
      'Шестое собрание инициативы U4SSC',
      'Шестое собрание инициативы U4SSC состоится в онлайновом режиме с 7 по 9 декабря 2026 года, ежедневно с 10 час. 00 мин. до 15 час. 30 мин. по женевскому времени.',
    ],
    [
      'ar',
      'الاجتماع السادس لمبادرة U4SSC',
      'سيعقد الاجتماع السادس لمبادرة U4SSC افتراضياً من 7 إلى 9 ديسمبر 2026، يومياً من الساعة 10:00 إلى الساعة 15:30 بتوقيت جنيف.',
    ],
    [
      'zh',
      'U4SSC第六次会议',
      'U4SSC第六次会议将于2026年12月7日至9日每天日内瓦时间10时至15时30分以虚拟方式举行。',
    ],
  ])('in %s', (language, subject, sentence) => {
    expect(sittingsIn(sentence, language, subject).days).toEqual(daily)
  })

  it('except that the last day can end earlier', () => {
    const words =
      'from 7 to 9 December 2026, daily from 10:00 to 15:30, except on the last day, when it closes at 12:30'
    expect(sittingsIn(`${HELD} ${words}.`).days.at(-1)).toBe('2026-12-09 10:00–12:30')
  })
})

describe('the weekends of a range', () => {
  const WORKING = ['2026-12-04', '2026-12-07', '2026-12-08']
  it.each<[Language, string, string]>([
    [
      'en',
      'Sixth meeting',
      `${HELD} from 4 to 8 December 2026, on every working day from 10:00 to 15:30, Geneva time.`,
    ],
    [
      'en',
      'Sixth meeting',
      `${HELD} from 4 to 8 December 2026, daily from 10:00 to 15:30 Geneva time, excluding weekends.`,
    ],
    [
      'fr',
      'Sixième réunion de l’initiative U4SSC',
      'La sixième réunion de l’initiative U4SSC se tiendra en ligne du 4 au 8 décembre 2026, chaque jour ouvrable de 10 heures à 15 h 30 (heure de Genève).',
    ],
    [
      'es',
      'Sexta reunión de la iniciativa U4SSC',
      'La sexta reunión de la iniciativa U4SSC se celebrará en línea del 4 al 8 de diciembre de 2026, todos los días laborables de 10.00 a 15.30 horas (hora de Ginebra).',
    ],
    [
      'ru',
      'Шестое собрание инициативы U4SSC',
      'Шестое собрание инициативы U4SSC состоится в онлайновом режиме с 4 по 8 декабря 2026 года, по рабочим дням с 10 час. 00 мин. до 15 час. 30 мин. по женевскому времени.',
    ],
    [
      'ar',
      'الاجتماع السادس لمبادرة U4SSC',
      'سيعقد الاجتماع السادس لمبادرة U4SSC افتراضياً من 4 إلى 8 ديسمبر 2026، كل يوم عمل من الساعة 10:00 إلى الساعة 15:30 بتوقيت جنيف.',
    ],
    [
      'zh',
      'U4SSC第六次会议',
      'U4SSC第六次会议将于2026年12月4日至8日每个工作日日内瓦时间10时至15时30分以虚拟方式举行。',
    ],
  ])('are left out if the letter names working days: %s %s', (language, subject, sentence) => {
    const { days, codes } = sittingsIn(sentence, language, subject)
    expect(days.map((day) => day.slice(0, 10))).toEqual(WORKING)
    expect(codes).not.toContain('weekend-not-stated')
  })

  it('are uncertain if the times are daily and the letter does not mention weekends', () => {
    const sentence = `${HELD} from 4 to 8 December 2026, daily from 10:00 to 15:30, Geneva time.`
    expect(sittingsIn(sentence).codes).toContain('weekend-not-stated')
    expect(uncertainDaysIn(sentence)).toEqual(expect.arrayContaining(['2026-12-05', '2026-12-06']))
  })

  it.each([
    'daily from 10:00 to 15:30 Geneva time, including Saturday and Sunday',
    'from 10:00 to 15:30, Geneva time',
  ])('are ordinary days if the letter mentions them, or without daily times: %s', (words) => {
    const { days, codes } = sittingsIn(`${HELD} from 4 to 8 December 2026, ${words}.`)
    expect(days).toHaveLength(5)
    expect(codes).not.toContain('weekend-not-stated')
  })
})

const MONDAYS = ['2026-12-07', '2026-12-14', '2026-12-21']

describe('a recurrence', () => {
  it.each<[Language, string, string]>([
    ['en', 'Sixth meeting', `${HELD} every Monday from 7 to 21 December 2026.`],
    ['en', 'Sixth meeting', `${HELD} from 7 to 21 December 2026, on Mondays.`],
    [
      'fr',
      'Sixième réunion de l’initiative U4SSC',
      'La sixième réunion de l’initiative U4SSC se tiendra en ligne tous les lundis du 7 au 21 décembre 2026.',
    ],
    [
      'es',
      'Sexta reunión de la iniciativa U4SSC',
      'La sexta reunión de la iniciativa U4SSC se celebrará en línea todos los lunes del 7 al 21 de diciembre de 2026.',
    ],
    [
      'ru',
      'Шестое собрание инициативы U4SSC',
      'Шестое собрание инициативы U4SSC состоится в онлайновом режиме каждый понедельник с 7 по 21 декабря 2026 года.',
    ],
    [
      'ar',
      'الاجتماع السادس لمبادرة U4SSC',
      'سيعقد الاجتماع السادس لمبادرة U4SSC افتراضياً كل يوم اثنين من 7 إلى 21 ديسمبر 2026.',
    ],
  ])('of one weekday gives its days: %s %s', (language, subject, sentence) => {
    const { days, codes } = sittingsIn(sentence, language, subject)
    expect(days.map((day) => day.slice(0, 10))).toEqual(MONDAYS)
    expect(codes).not.toContain('words-not-read')
  })

  it.each<[Language, string, string]>([
    ['en', 'Sixth meeting', `${HELD} every other Monday from 7 to 21 December 2026.`],
    ['zh', 'U4SSC第六次会议', 'U4SSC第六次会议将于2026年12月7日至21日每周一以虚拟方式举行。'],
  ])('by another rule makes every day uncertain: %s %s', (language, subject, sentence) => {
    const { days, codes } = sittingsIn(sentence, language, subject)
    expect(codes.some((code) => /^(?:recurrence|words)-not-read$/.test(code))).toBe(true)
    expect(uncertainDaysIn(sentence, language, subject)).toHaveLength(days.length)
  })
})

it('two sittings a day are read as one, with uncertain times', () => {
  const words = 'from 7 to 9 December 2026, daily from 10:00 to 13:00 and from 15:00 to 18:00'
  expect(sittingsIn(`${HELD} ${words}, Geneva time.`).codes).toContain('sittings-joined')
  const { evidence } = readingOf(`${HELD} ${words}, Geneva time.`)
  for (const time of ['startTime', 'endTime'])
    expect(evidence[`/meetings/0/schedule/days/0/${time}`]?.certainty).toBe('uncertain')
})

describe('only the days of a list are read', () => {
  it.each([
    ['on 7 and 9 December 2026', ['2026-12-07', '2026-12-09']],
    ['on 7, 8 and 10 December 2026', ['2026-12-07', '2026-12-08', '2026-12-10']],
    ['on 7-8 and 10 December 2026', ['2026-12-07', '2026-12-08', '2026-12-10']],
  ])('%s', (words, dates) => {
    const { days, codes } = sittingsIn(`${HELD} ${words}, from 10:00 to 15:30 Geneva time.`)
    expect(days.map((day) => day.slice(0, 10))).toEqual(dates)
    expect(codes).toEqual([])
  })

  it('each with the shared times', () => {
    const words = 'on 7 and 9 December 2026, from 10:00 to 15:30 Geneva time'
    const expected = ['2026-12-07 10:00–15:30', '2026-12-09 10:00–15:30']
    expect(sittingsIn(`${HELD} ${words}.`).days).toEqual(expected)
  })

  it.each([
    'on 7 December 2026 from 0930 to 1730 hours and on 8 December 2026 from 0900 to 1200 hours',
    'on 7 December from 0930 to 1730 hours and on 8 December 2026 from 0900 to 1200 hours',
  ])('each with its own times: %s', (words) => {
    const expected = ['2026-12-07 09:30–17:30', '2026-12-08 09:00–12:00']
    expect(sittingsIn(`${HELD} ${words}, Geneva time.`).days).toEqual(expected)
  })
})

describe('a range has every day', () => {
  it('with the start on the first and the end on the last, by default', () => {
    const words = 'from 7 to 9 December 2026 from 10:00 to 15:30, Geneva time'
    const expected = ['2026-12-07 10:00–', '2026-12-08 –', '2026-12-09 –15:30']
    expect(sittingsIn(`${HELD} ${words}.`).days).toEqual(expected)
    const between = 'between 7 and 9 December 2026'
    expect(sittingsIn(`${HELD} ${between}.`).days.map((day) => day.slice(0, 10))).toEqual(ALL_DAYS)
  })

  it('unless it has too many, which is reported', () => {
    const { days, codes } = sittingsIn(`${HELD} from 1 June to 30 November 2026.`)
    expect(days.map((day) => day.slice(0, 10))).toEqual(['2026-06-01', '2026-11-30'])
    expect(codes).toContain('days-not-listed')
  })
})

describe('a sitting can end after midnight', () => {
  const night = '2026-12-07 22:00–01:30 on 2026-12-08'
  const untilMidnight = '2026-12-07 14:00–00:00 on 2026-12-08'

  it.each([
    ['from 22:00 to 01:30', night],
    ['from 10 p.m. to 1.30 a.m.', night],
    ['from 2200 to 0130 hours', night],
    ['from 14:00 to 24:00', untilMidnight],
    ['from 1400 to 2400 hours', untilMidnight],
    ['from 2 p.m. to midnight', untilMidnight],
    ['from 2 p.m. to 12 midnight', untilMidnight],
    ['from 14:00 to 00:00', untilMidnight],
    ['from 14:00 until midnight', untilMidnight],
  ])('%s', (words, sitting) => {
    const { days, codes } = sittingsIn(`${HELD} on 7 December 2026 ${words}, Geneva time.`)
    expect(days).toEqual([sitting])
    expect(codes).toEqual([])
  })

  it.each<[Language, string, string]>([
    [
      'fr',
      'Sixième réunion de l’initiative U4SSC',
      'La sixième réunion de l’initiative U4SSC se tiendra en ligne le 7 décembre 2026 de 14 heures à minuit (heure de Genève).',
    ],
    [
      'es',
      'Sexta reunión de la iniciativa U4SSC',
      'La sexta reunión de la iniciativa U4SSC se celebrará en línea el 7 de diciembre de 2026 de 14.00 horas a medianoche (hora de Ginebra).',
    ],
    [
      'ru',
      'Шестое собрание инициативы U4SSC',
      'Шестое собрание инициативы U4SSC состоится в онлайновом режиме 7 декабря 2026 года с 14:00 до полуночи по женевскому времени.',
    ],
    [
      'ar',
      'الاجتماع السادس لمبادرة U4SSC',
      'سيعقد الاجتماع السادس لمبادرة U4SSC افتراضياً يوم 7 ديسمبر 2026 من الساعة 14:00 إلى منتصف الليل بتوقيت جنيف.',
    ],
    ['zh', 'U4SSC第六次会议', 'U4SSC第六次会议将于2026年12月7日14时至午夜以虚拟方式举行。'],
  ])('at midnight in %s', (language, subject, sentence) => {
    expect(sittingsIn(sentence, language, subject).days).toEqual([untilMidnight])
  })

  it.each(['from 15:30 to 10:00', 'from 10:00 to 3:30', 'from 12:30 to 1:00'])(
    '%s does not end after midnight, and is reported',
    (words) => {
      const { days, codes } = sittingsIn(`${HELD} on 7 December 2026 ${words}, Geneva time.`)
      expect(days).toEqual(['2026-12-07 –'])
      expect(codes).toContain('closes-before-opens')
    },
  )

  it.each<[Language, string, string]>([
    ['en', 'Sixth meeting', `${HELD} from 22:00 on 7 December 2026 to 01:30 on 8 December 2026.`],
    ['en', 'Sixth meeting', `${HELD} from 7 December 2026 at 22:00 to 8 December 2026 at 01:30.`],
    [
      'en',
      'Sixth meeting',
      `${HELD} from 22:00 on Monday, 7 December 2026 until 01:30 on Tuesday, 8 December 2026 (Geneva time).`,
    ],
    [
      'fr',
      'Sixième réunion de l’initiative U4SSC',
      'La sixième réunion de l’initiative U4SSC se tiendra en ligne du 7 décembre 2026 à 22 h 00 au 8 décembre 2026 à 1 h 30.',
    ],
    [
      'es',
      'Sexta reunión de la iniciativa U4SSC',
      'La sexta reunión de la iniciativa U4SSC se celebrará en línea desde las 22.00 horas del 7 de diciembre de 2026 hasta las 01.30 horas del 8 de diciembre de 2026.',
    ],
    [
      'ru',
      'Шестое собрание инициативы U4SSC',
      'Шестое собрание инициативы U4SSC состоится в онлайновом режиме с 22:00 7 декабря 2026 года до 01:30 8 декабря 2026 года.',
    ],
    [
      'ar',
      'الاجتماع السادس لمبادرة U4SSC',
      'سيعقد الاجتماع السادس لمبادرة U4SSC افتراضياً من الساعة 22:00 يوم 7 ديسمبر 2026 إلى الساعة 01:30 يوم 8 ديسمبر 2026.',
    ],
    ['zh', 'U4SSC第六次会议', 'U4SSC第六次会议将于2026年12月7日22:00至2026年12月8日1:30举行。'],
  ])('with both dates written, in %s: %s, %s', (language, subject, sentence) => {
    const { days, codes } = sittingsIn(sentence, language, subject)
    expect(days).toEqual([night])
    expect(codes).not.toContain('date-not-explained')
    expect(codes).not.toContain('deadline-after-meeting')
  })
})

describe('a range can have the times next to both dates', () => {
  it.each([
    'from 09:00 on 7 December 2026 to 17:30 on 8 December 2026',
    'from 7 December 2026 at 09:00 to 8 December 2026 at 17:30',
  ])('%s', (words) => {
    const { days, codes } = sittingsIn(`${HELD} ${words}, Geneva time.`)
    expect(days).toEqual(['2026-12-07 09:00–', '2026-12-08 –17:30'])
    expect(codes).toEqual([])
  })
})

describe('a day that is added after the times of another has none of its own', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'Sixth meeting',
      `${HELD} on 7 December 2026 from 10:00 to 15:30 and 9 December 2026, Geneva time.`,
    ],
    [
      'ar',
      'الاجتماع السادس لمبادرة U4SSC',
      'سيعقد الاجتماع السادس لمبادرة U4SSC يوم 7 ديسمبر 2026 من الساعة 10:00 إلى الساعة 15:30 و9 ديسمبر 2026.',
    ],
  ])('in %s', (language, subject, sentence) => {
    const { days, codes } = sittingsIn(sentence, language, subject)
    expect(days).toEqual(['2026-12-07 10:00–15:30', '2026-12-09 –'])
    expect(codes).toContain('hours-without-end')
  })

  it('unless the times follow it', () => {
    const { days } = sittingsIn(
      'سيعقد الاجتماع السادس لمبادرة U4SSC يوم 7 ديسمبر 2026 من الساعة 10:00 إلى الساعة 15:30 و9 ديسمبر 2026 من الساعة 14:00 إلى الساعة 17:00.',
      'ar',
      'الاجتماع السادس لمبادرة U4SSC',
    )
    expect(days).toEqual(['2026-12-07 10:00–15:30', '2026-12-09 14:00–17:00'])
  })
})

describe('a sentence that announces other days than the subject contradicts it', () => {
  const codesOf = (sentence: string) =>
    sittingsIn(sentence, 'en', 'Webinar on urban heat, 12 July 2026').codes

  it('and the days stay open', () => {
    const sentence = 'The webinar will take place on 13 July 2026.'
    const { days, codes } = sittingsIn(sentence, 'en', 'Webinar on urban heat, 12 July 2026')
    expect(days).toEqual([])
    expect(codes).toContain('subject-contradicts-body')
  })

  it.each([
    ['the same day', 'The webinar will take place on 12 July 2026.'],
    ['days around it', 'The webinar will take place from 11 to 13 July 2026.'],
    ['a day far away', 'The webinar will take place on 13 September 2026.'],
    ['no meeting', 'Participants receive the link on 13 July 2026.'],
  ])('unless it names %s', (_what, sentence) => {
    expect(codesOf(sentence)).not.toContain('subject-contradicts-body')
  })
})
