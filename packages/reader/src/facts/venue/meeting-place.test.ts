import { describe, expect, it } from 'vitest'
import { framedLetter } from '../../../test/framed-letter'
import type { Language } from '@u4ssc/domain'
import { readPlace } from './meeting-place'

function placeIn(language: Language, subject: string, body = '') {
  const { letter, scope } = framedLetter(language, subject, body)
  const place = readPlace(letter, scope)
  return place && [place.city?.value ?? null, place.country?.value ?? null, place.zone]
}

describe('a place is read from the subject, in every language', () => {
  it.each<[Language, string, (string | null)[]]>([
    [
      'en',
      'Workshop on sand\nMontreal, Canada, 13 July 2022',
      ['Montreal', 'CA', 'America/Toronto'],
    ],
    ['en', 'Workshop on sand (Singapore, 14-16 May 2022)', ['Singapore', 'SG', 'Asia/Singapore']],
    ['en', 'Forum, Busan, Republic of Korea, 6 June 2022', ['Busan', 'KR', 'Asia/Seoul']],
    [
      'fr',
      'Atelier, Abidjan (Côte d’Ivoire), les 8 et 9 juin 2022',
      ['Abidjan', 'CI', 'Africa/Abidjan'],
    ],
    [
      'es',
      'Taller\n(Montevideo, Uruguay, 5-7 de mayo de 2022)',
      ['Montevideo', 'UY', 'America/Montevideo'],
    ],
    [
      'ru',
      'Форум «Город», Ташкент, Узбекистан, 14–16 мая 2022 года',
      ['Ташкент', 'UZ', 'Asia/Tashkent'],
    ],
    ['zh', '第20研究组会议\n中国无锡，2022年9月6日至10日', ['无锡', 'CN', 'Asia/Shanghai']],
    [
      'ar',
      'ورشة العمل السادسة\nالقاهرة، مصر، 22-24 أكتوبر 2022',
      ['القاهرة', 'EG', 'Africa/Cairo'],
    ],
  ])('%s: %s', (language, subject, place) => {
    expect(placeIn(language, subject)).toEqual(place)
  })
})

describe('a country that a subject joins with online participation has no city', () => {
  it.each<[Language, string]>([
    ['en', 'Third meeting of the “Blue Ports” Alliance (Kenya and online, 7 June 2027)'],
    ['en', 'Third meeting of the Blue Ports\nAlliance (Kenya and online, 7 June 2027)'],
    ['fr', 'Troisième réunion de l’Alliance (Kenya et en ligne, 7 juin 2027)'],
    ['es', 'Tercera reunión de la Alianza (Kenia y en línea, 7 de junio de 2027)'],
    ['es', 'Tercera reunión de la Alianza (Kenya y en línea, 7 de junio de 2027)'],
    ['ru', 'Третье собрание Альянса (Кения и онлайн, 7 июня 2027 года)'],
    ['ar', 'الاجتماع الثالث للتحالف (كينيا وعبر الإنترنت، 7 يونيو 2027)'],
    ['zh', '联盟第三次会议（2027年6月7日，肯尼亚及在线）'],
  ])('%s: %s', (language, subject) => {
    expect(placeIn(language, subject)?.slice(0, 2)).toEqual([null, 'KE'])
  })
})

describe('a place is read from the sentence that says where the meeting is held', () => {
  it.each<[Language, string, string]>([
    ['en', 'It will be held in Kuala Lumpur, Malaysia, from 18 to 20 June 2022.', 'Kuala Lumpur'],
    ['fr', 'La réunion se tiendra à Dakar du 3 au 5 mai 2022.', 'Dakar'],
    ['es', 'La reunión tendrá lugar en Bogotá del 3 al 5 de mayo de 2022.', 'Bogotá'],
    ['ru', 'Форум пройдет в Бишкеке, Кыргызстан, 3–5 мая 2022 года.', 'Бишкек'],
  ])('%s: %s', (language, body, city) => {
    expect(placeIn(language, 'Meeting', body)?.[0]).toBe(city)
  })
})

it('an unknown city is read if its country follows, and has the only zone of that country', () => {
  expect(placeIn('en', 'Forum, Skrunda, Latvia, 3 May 2022')).toEqual([
    'Skrunda',
    'LV',
    'Europe/Riga',
  ])
})

it('a region between a city and its country is left out', () => {
  const body = 'The meeting will be held in Schaumburg, Illinois, USA, on 3 May 2022.'
  expect(placeIn('en', 'Meeting', body)).toEqual(['Schaumburg', 'US', null])
})

it('a city that shares the name of a country is not read as that country', () => {
  expect(placeIn('ar', 'المنتدى، عمّان، الأردن، 10-12 مايو 2022')).toEqual([
    'عمّان',
    'JO',
    'Asia/Amman',
  ])
})

describe('other places of a letter are not where the meeting is', () => {
  it.each([
    'The last workshop was held in Amsterdam on 3 May 2019.',
    'As Resolution 99 (Rev. Busan, 2014) says, the meeting is held on 3 May 2022.',
    'The meeting is held on 3 May 2022 at 1000 hours, Geneva time.',
    'The meeting of 3 May 2022 was originally planned to be held in Vienna.',
    'Under the Montreal Protocol the meeting will be held on 3 May 2022.',
  ])('%s', (body) => {
    expect(placeIn('en', 'Meeting on sand', body)?.[0] ?? null).toBeNull()
  })
})

it('a place where a meeting cannot be held, or was held before, is not its place', () => {
  const body = (sentence: string) => placeIn('en', 'Meeting of Study Group 2', sentence)
  expect(body('The meeting cannot be held in Geneva.')).toBeNull()
  expect(body('The Group last met in Geneva from 7 to 11 October 2021.')).toBeNull()
})

it('a place next to a building, or after an invitation, needs no verb of convening', () => {
  expect(
    placeIn('en', 'Meeting', 'The groups are called to the ITU Headquarters, Geneva.'),
  ).toEqual(['Geneva', 'CH', 'Europe/Zurich'])
  expect(placeIn('en', 'Meeting', 'You are invited to Geneva, from 22 to 30 May 2022.')).toEqual([
    'Geneva',
    'CH',
    'Europe/Zurich',
  ])
})
