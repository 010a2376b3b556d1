import type { Language } from '@u4ssc/domain'
import { describe, expect, it } from 'vitest'
import { framedLetter } from '../../../test/framed-letter'
import { readCircular } from '../../six-by-default'

const SUBJECTS: Readonly<Record<Language, string>> = {
  ar: 'ورشة العمل بشأن المياه',
  en: 'Workshop on water',
  es: 'Taller sobre el agua',
  fr: "Atelier sur l'eau",
  ru: 'Семинар по водным ресурсам',
  zh: '水资源讲习班',
}

const HELD: Readonly<Record<Language, string>> = {
  ar: '1\tستعقد ورشة العمل بشأن المياه في جنيف في 14 يوليو 2022.',
  en: '1\tThe workshop on water will take place in Geneva on 14 July 2022.',
  es: '1\tEl taller sobre el agua se celebrará en Ginebra el 14 de julio de 2022.',
  fr: "1\tL'atelier sur l'eau se tiendra à Genève le 14 juillet 2022.",
  ru: '1\tСеминар по водным ресурсам состоится в Женеве 14 июля 2022 года.',
  zh: '1\t水资源讲习班将于2022年7月14日在日内瓦举行。',
}

function read(language: Language, ...paragraphs: string[]) {
  const { text } = framedLetter(language, SUBJECTS[language], paragraphs.join('\n\n'))
  const { meetings, evidence } = readCircular(text)
  return {
    opensOn: meetings.map(({ registration }) => registration.opensOn),
    closesOn: meetings.map(({ registration }) => registration.closesOn),
    days: meetings.flatMap(({ schedule }) => schedule.days.map(({ date }) => date)),
    certainty: evidence['/meetings/0/registration/opensOn']?.certainty,
  }
}

describe('the first day of registration', () => {
  it.each([
    ['ar', '2\tيفتح باب التسجيل في 1 يونيو 2022.'],
    ['en', '2\tRegistration opens on 1 June 2022.'],
    ['en', '2\tRegistration for the workshop will open on Wednesday 1 June 2022.'],
    ['es', '2\tLa inscripción se abrirá el 1 de junio de 2022.'],
    ['fr', '2\tLes inscriptions seront ouvertes à partir du 1er juin 2022.'],
    ['ru', '2\tРегистрация открывается 1 июня 2022 года.'],
    ['zh', '2\t注册将于2022年6月1日开放。'],
  ] as const)('is read in %s from “%s”, and is no day of the meeting', (language, sentence) => {
    const { opensOn, days, certainty } = read(language, HELD[language], sentence)
    expect(opensOn).toEqual(['2022-06-01'])
    expect(days).toEqual(['2022-07-14'])
    expect(certainty).toBe('uncertain')
  })

  it('does not take the day that registration closes', () => {
    const { opensOn, closesOn, days } = read(
      'en',
      HELD.en,
      '2\tRegistration opens on 1 June 2022 and closes on 1 July 2022.',
    )
    expect(opensOn).toEqual(['2022-06-01'])
    expect(closesOn).toEqual(['2022-07-01'])
    expect(days).toEqual(['2022-07-14'])
  })

  it.each([
    ['ar', '1\tيفتح باب التسجيل في 1 يونيو 2022.'],
    ['en', '1\tRegistration opens on 1 June 2022.'],
    ['es', '1\tLa inscripción se abrirá el 1 de junio de 2022.'],
    ['fr', '1\tLes inscriptions ouvrent le 1er juin 2022.'],
    ['ru', '1\tРегистрация открывается 1 июня 2022 года.'],
    ['zh', '1\t注册将于2022年6月1日开放。'],
  ] as const)('is no day of a meeting whose day is not stated, in %s', (language, sentence) => {
    expect(read(language, sentence).days).toEqual([])
  })

  it.each([
    ['of a meeting', 'After registration the workshop opens on 14 July 2022.'],
    ['of a desk on the day', 'Registration opens at 08:30 on 14 July 2022.'],
    [
      'of a desk, with its hour last',
      'Registration opens on Thursday, 14 July 2022 at 13:00 hours.',
    ],
    ['of a room', 'The hall opens on 14 July 2022.'],
    ['that has passed without a date', 'Registration is open for the workshop on 14 July 2022.'],
  ])('is not the opening %s', (_what, sentence) => {
    const { opensOn, days } = read('en', HELD.en, `2\t${sentence}`)
    expect(opensOn).toEqual([null])
    expect(days).toEqual(['2022-07-14'])
  })
})
