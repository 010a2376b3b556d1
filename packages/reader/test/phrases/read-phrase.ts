import type { Language } from '@u4ssc/domain'
import { DIAGNOSTICS } from '@u4ssc/domain/internal'
import { readCircular } from '../../src/index'
import type { Sitting } from '@u4ssc/domain/meetings'
import { instantOf } from '@u4ssc/domain/timezones'
import { framedLetter } from '../framed-letter'
import type { Phrase } from './phrase-table'

/** The subject of the letter, and the sentence that convenes, as a secretary of the language puts it. */
const LETTERS: Readonly<Record<Language, readonly [subject: string, sentence: string]>> = {
  ar: ['الاجتماع السادس لمبادرة U4SSC', 'سيعقد الاجتماع السادس لمبادرة U4SSC افتراضياً {when}.'],
  en: ['Sixth meeting of U4SSC', 'The sixth meeting of U4SSC will take place virtually {when}.'],
  es: [
    'Sexta reunión de la iniciativa U4SSC',
    'La sexta reunión de la iniciativa U4SSC se celebrará en línea {when}.',
  ],
  fr: [
    'Sixième réunion de l’initiative U4SSC',
    'La sixième réunion de l’initiative U4SSC se tiendra en ligne {when}.',
  ],
  ru: [
    'Шестое собрание инициативы U4SSC',
    'Шестое собрание инициативы U4SSC состоится в онлайновом режиме {when}.',
  ],
  zh: ['U4SSC第六次会议', 'U4SSC第六次会议将于{when}以虚拟方式举行。'],
}

/** How a day of one time each is put before the name of its zone. */
const DAYS: Readonly<Record<Language, string>> = {
  ar: 'يوم 7 ديسمبر 2026 من الساعة 10:00 إلى الساعة 15:30',
  en: 'on 7 December 2026 from 10:00 to 15:30',
  es: 'el 7 de diciembre de 2026 de 10:00 a 15:30',
  fr: 'le 7 décembre 2026 de 10 h 00 à 15 h 30',
  ru: '7 декабря 2026 года с 10:00 до 15:30',
  zh: '2026年12月7日10:00至15:30',
}

export function phraseOfZone(language: Language, words: string, zone: string): Phrase {
  return { when: DAYS[language] + words, sittings: '12-07 10:00-15:30', zone, codes: [] }
}

/** What a letter with the phrase states of what the phrase is about, in the notation of the table. */
export function readPhrase(language: Language, phrase: Phrase): Phrase {
  const [subject, sentence] = LETTERS[language]
  const { text } = framedLetter(language, subject, `1\t${sentence.replace('{when}', phrase.when)}`)
  const { meetings, diagnostics } = readCircular(text.replaceAll('2022', '2026'))
  const days = meetings.flatMap(({ schedule }) => schedule.days)
  const zone = meetings[0]?.schedule.zone ?? null
  const codes = diagnostics.map(({ code }) => code).filter((code) => DIAGNOSTICS[code] !== 'info')
  const expected = phrase.codes.filter((code) => codes.some((given) => given === code))
  return {
    when: phrase.when,
    sittings: phrase.sittings === '?' ? '?' : days.map(formatSitting).join(' | '),
    zone: days[0] && zone && phrase.zone ? zoneAsExpected(phrase.zone, zone, days[0].date) : zone,
    codes: phrase.codes.length === 0 ? codes : expected,
  }
}

function formatSitting({ date, startTime, endTime, endDate }: Sitting): string {
  const day = date.replace('2026-', '')
  return `${day} ${startTime ?? ''}-${endTime ?? ''}${endDate === null ? '' : '+1'}`
}

/** The expected text if the clocks agree with the offset that is expected, and otherwise the zone. */
function zoneAsExpected(expected: string, zone: string, date: string): string {
  const offset = expected.replace('offset ', '')
  const isSame = instantOf(date, '10:00', zone) === instantOf(date, '10:00', offset)
  return expected !== offset && isSame ? expected : zone
}
