import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '@u4ssc/domain'
import { framedLetter } from '../../test/framed-letter'
import { readCircular } from '../six-by-default'

/** Names of meetings, each with its ordinal. */
const NAMES: Readonly<Record<Language, readonly (readonly [name: string, ordinal: number])[]>> = {
  en: [
    ['Third annual global session of the Standing Committee', 3],
    ['Thirty-fourth session of the Standing Committee', 34],
    ['Eightieth session of the Standing Committee', 80],
    ['One hundred and thirty-fourth session of the Standing Committee', 134],
  ],
  fr: [
    ['Dix-septième session du Comité permanent', 17],
    ['Vingt et unième session du Comité permanent', 21],
    ['Soixante-treizième session du Comité permanent', 73],
    ['Quatre-vingtième session du Comité permanent', 80],
    ['Quatre-vingt-dix-neuvième session du Comité permanent', 99],
    ['Cent trente-quatrième session du Comité permanent', 134],
  ],
  es: [
    ['Decimotercera reunión del Comité Permanente', 13],
    ['Décimo tercera reunión del Comité Permanente', 13],
    ['Vigesimocuarta reunión del Comité Permanente', 24],
    ['Trigésima cuarta reunión del Comité Permanente', 34],
    ['Centésima trigésima cuarta reunión del Comité Permanente', 134],
  ],
  ru: [
    ['Одиннадцатая сессия Постоянного комитета', 11],
    ['Сороковая сессия Постоянного комитета', 40],
    ['Сорок первая сессия Постоянного комитета', 41],
    ['Сто тридцать четвертая сессия Постоянного комитета', 134],
  ],
  ar: [
    ['الدورة الحادية عشرة للجنة الدائمة', 11],
    ['الاجتماع الثاني عشر للفريق الاستشاري', 12],
    ['الدورة الحادية والعشرون للجنة الدائمة', 21],
    ['الدورة الرابعة والثلاثون للجنة الدائمة', 34],
    ['الدورة الرابعة والثلاثون بعد المائة للجنة الدائمة', 134],
  ],
  zh: [
    ['智慧水务第十次会议', 10],
    ['智慧水务第三十四次会议', 34],
    ['智慧水务第一百零二次会议', 102],
    ['智慧水务第一百三十四次会议', 134],
  ],
}

const HELD: Readonly<Record<Language, string>> = {
  en: 'The NAME will be held in Geneva on 7 December 2022.',
  fr: 'La NAME se tiendra à Genève le 7 décembre 2022.',
  es: 'La NAME se celebrará en Ginebra el 7 de diciembre de 2022.',
  ru: 'NAME состоится в Женеве 7 декабря 2022 года.',
  ar: 'ستُعقد NAME في جنيف يوم 7 ديسمبر 2022.',
  zh: 'NAME将于2022年12月7日在日内瓦举行。',
}

describe.each(LANGUAGES)('an ordinal in words is the sum of its words, in %s', (language) => {
  it.each(NAMES[language])('%s', (name, ordinal) => {
    const body = `1\t${HELD[language].replace('NAME', name)}`
    const { meetings } = readCircular(framedLetter(language, name, body).text)
    expect(meetings.map((meeting) => meeting.ordinal)).toEqual([ordinal])
  })
})

it.each(['Cent ans de télécommunications : session du Comité', 'Session du Comité'])(
  'a number word that joins an ordinal is none alone: %s',
  (name) => {
    const body = `1\t${HELD.fr.replace('NAME', name)}`
    const { meetings } = readCircular(framedLetter('fr', name, body).text)
    expect(meetings.map(({ ordinal }) => ordinal)).toEqual([null])
  },
)
