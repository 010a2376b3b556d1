import { describe, expect, it } from 'vitest'
import { framedLetter } from '../../../test/framed-letter'
import type { Language } from '@u4ssc/domain'
import { readVenue } from './venue'

function venueIn(language: Language, body: string, city?: string) {
  const { letter, scope } = framedLetter(language, 'Meeting', body)
  return readVenue(letter, scope, city)?.value ?? null
}

describe('a building or room is read as its language names it', () => {
  it.each<[Language, string, string]>([
    [
      'en',
      'It will be held at ITU headquarters, Geneva, from 3 to 5 May 2022.',
      'ITU headquarters',
    ],
    [
      'en',
      'It will take place from 3 to 5 May 2022 at the Golden Tulip Barbizon, Maastricht, Netherlands.',
      'Golden Tulip Barbizon',
    ],
    [
      'en',
      'It takes place at the Delta Centre-Ville hotel in Montreal.',
      'Delta Centre-Ville hotel',
    ],
    [
      'en',
      'It will be held in Room XVII of the Palais des Nations, Geneva.',
      'Room XVII of the Palais des Nations',
    ],
    [
      'en',
      'It will be held at the United Nations Office at Nairobi, Kenya.',
      'United Nations Office at Nairobi',
    ],
    [
      'en',
      'Dates: 3 May 2022\nVenue: Kigali Convention Centre\nLanguage: English',
      'Kigali Convention Centre',
    ],
    ['fr', "La réunion se tiendra au siège de l'UIT, à Genève.", "siège de l'UIT"],
    ['fr', "Elle aura lieu à l'Hôtel des Almadies, route de Ngor.", 'Hôtel des Almadies'],
    [
      'es',
      'Se celebrará en el Centro de Convenciones Metropolitano de Quito, del 3 al 5 de mayo.',
      'Centro de Convenciones Metropolitano de Quito',
    ],
    ['es', 'Fecha: 3 de mayo de 2022\nSede: Expo Guadalajara', 'Expo Guadalajara'],
    ['es', 'Fecha: 3 de mayo de 2022\nLugar de celebración: Expo Guadalajara', 'Expo Guadalajara'],
    [
      'ru',
      'Место проведения: гостиница «Навруз Палас», ул. Бобура, 40.',
      'гостиница «Навруз Палас»',
    ],
    ['en', 'Date: 3 May 2022\nMeeting venue: The Kursaal', 'The Kursaal'],
    ['fr', 'Date : 3 mai 2022\nLieu de la réunion : Le Kursaal', 'Le Kursaal'],
    ['ru', 'Дата: 3 мая 2022 года\nМесто проведения мероприятия: Курзал', 'Курзал'],
    ['ar', 'التاريخ: 3 مايو 2022\nمكان الاجتماع: الكورسال', 'الكورسال'],
    ['zh', '日期：2022年5月3日\n会议地址：太湖广场', '太湖广场'],
    ['zh', '会议将于2022年9月6日在太湖国际博览中心举行。', '太湖国际博览中心'],
    ['en', 'Date: 3 May 2022\nLocation of the workshop: Kursaal, Geneva', 'Kursaal'],
    ['en', 'Date: 3 May 2022\nConference room: Kursaal, Geneva', 'Kursaal'],
    ['fr', 'Date : 3 mai 2022\nLieu de l’événement : Kursaal, Genève', 'Kursaal'],
    ['fr', 'Date : 3 mai 2022\nSalle de l’atelier : Kursaal, Genève', 'Kursaal'],
    ['es', 'Fecha: 3 de mayo de 2022\nSede del evento: Corferias, Bogotá', 'Corferias'],
    ['es', 'Fecha: 3 de mayo de 2022\nSede de la reunión: Hotel Aro, Bogotá', 'Hotel Aro'],
    ['ru', 'Дата: 3 мая 2022 года\nМесто проведения семинара: «Курзал», Женева', '«Курзал»'],
    ['ar', 'التاريخ: 3 مايو 2022\nمكان انعقاد ورشة العمل: الكورسال، جنيف', 'الكورسال'],
    ['zh', '日期：2022年5月3日\n讲习班地点：太湖广场', '太湖广场'],
    ['ar', 'سيُعقد الاجتماع في مقر الاتحاد في جنيف من 3 إلى 5 مايو 2022.', 'مقر الاتحاد'],
  ])('%s: %s', (language, body, venue) => {
    expect(venueIn(language, body)).toBe(venue)
  })
})

it('the city before a building in Chinese is not part of its name', () => {
  expect(venueIn('zh', '会议将于2022年9月6日在中国无锡太湖国际博览中心举行。', '无锡')).toBe(
    '太湖国际博览中心',
  )
})

it('the place in brackets after a building is not part of its name', () => {
  expect(venueIn('zh', '会议将于2022年9月6日在深圳会展中心（中国深圳）举行。', '深圳')).toBe(
    '深圳会展中心',
  )
})

describe('a building for something else is no venue', () => {
  it.each([
    'Date: 3 May 2022\nConference hotel: Radisson Blu, Geneva',
    'Date: 3 May 2022\nVenue: Geneva, Switzerland',
    'Date: 3 May 2022\nPlace of issue: Kursaal, Geneva',
    'Badges are given out at the Montbrillant building.',
    'Rooms have been blocked at the Radisson Blu Hotel.',
    'The workshop is organized by the University of Malaga.',
    'The hotel is not chosen yet.',
  ])('%s', (body) => {
    expect(venueIn('en', body)).toBeNull()
  })
})
