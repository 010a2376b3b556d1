import { describe, expect, it } from 'vitest'
import type { Language } from '@u4ssc/domain'
import { framedLetter } from '../../../test/framed-letter'
import { readCircular } from '../../six-by-default'

const HELD: Readonly<Record<Language, readonly [name: string, sentence: string]>> = {
  en: [
    'Workshop on Water',
    'The Workshop on Water will be held in Nairobi, Kenya, on 7 December 2022 at 10:00.',
  ],
  fr: [
    'Atelier sur l’eau',
    'L’atelier sur l’eau se tiendra à Nairobi (Kenya) le 7 décembre 2022 à 10 heures.',
  ],
  es: [
    'Taller sobre el agua',
    'El taller sobre el agua se celebrará en Nairobi (Kenya) el 7 de diciembre de 2022 a las 10.00 horas.',
  ],
  ru: [
    'Семинар по воде',
    'Семинар по воде состоится в Найроби, Кения, 7 декабря 2022 года в 10:00.',
  ],
  ar: [
    'ورشة عمل بشأن المياه',
    'ستُعقد ورشة العمل بشأن المياه في نيروبي، كينيا، يوم 7 ديسمبر 2022 في الساعة 10:00.',
  ],
  zh: ['智慧水务讲习班', '智慧水务讲习班将于2022年12月7日10时在肯尼亚内罗毕举行。'],
}

function zoneCertainty(language: Language, words: string) {
  const [name, sentence] = HELD[language]
  const { text } = framedLetter(language, name, `1\t${sentence} ${words}`)
  return readCircular(text).evidence['/meetings/0/schedule/zone']?.certainty
}

describe('a zone that is concluded from the place is questioned by another clock', () => {
  it.each<[Language, string]>([
    ['en', 'All hours are reckoned on the Geneva clock.'],
    ['en', 'Times in this letter are in UTC.'],
    ['fr', 'Toutes les heures sont comptées à l’horloge de Genève.'],
    ['fr', 'Toutes les heures sont indiquées en UTC.'],
    ['es', 'Todas las horas se cuentan por el reloj de Ginebra.'],
    ['es', 'Las horas se indican según Greenwich (UTC).'],
    ['ru', 'Все часы указаны по часам Женевы.'],
    ['ru', 'Время указано в UTC.'],
    ['ar', 'جميع المواعيد محسوبة على ساعة جنيف.'],
    ['zh', '所有时间均以日内瓦时钟为准。'],
    ['zh', '时间均为UTC。'],
  ])('%s: %s', (language, words) => {
    expect(zoneCertainty(language, words)).toBe('uncertain')
  })
})

describe('a zone that is concluded from the place is not questioned by other words', () => {
  it.each<[Language, string]>([
    ['en', 'All hours are reckoned on the Nairobi clock.'],
    ['en', 'Contributions are due by 1 November 2022 at 16:00 UTC.'],
    ['fr', 'Le secrétariat est à Genève.'],
  ])('%s: %s', (language, words) => {
    expect(zoneCertainty(language, words)).toBe('derived')
  })
})
