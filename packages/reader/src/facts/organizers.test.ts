import { expect, it } from 'vitest'
import { framedLetter } from '../../test/framed-letter'
import type { Language } from '@u4ssc/domain'
import { readOrganizers } from './organizers'

function organizersIn(language: Language, body: string) {
  const { letter, scope } = framedLetter(language, 'Meeting', body)
  return readOrganizers(letter, scope).map(({ value }) => value)
}

it.each<[Language, string, string[]]>([
  [
    'en',
    'I am pleased to inform you that the International Telecommunication Union (ITU), together with the World Health Organization (WHO) and UN-Habitat, is organizing the forum.',
    [
      'International Telecommunication Union (ITU)',
      'World Health Organization (WHO)',
      'UN-Habitat',
    ],
  ],
  [
    'en',
    'The forum will be organized by ITU and the Economic Commission for Latin America and the Caribbean (ECLAC) on 3 May 2022.',
    ['ITU', 'Economic Commission for Latin America and the Caribbean (ECLAC)'],
  ],
  [
    'en',
    'The World Meteorological Organization (WMO) and UNEP are pleased to announce that they are jointly organizing a workshop.',
    ['World Meteorological Organization (WMO)', 'UNEP'],
  ],
  [
    'fr',
    "L'UIT organise, avec l'Agence sénégalaise des fréquences, un Atelier.",
    ['UIT', 'Agence sénégalaise des fréquences'],
  ],
  ['en', 'As part of the follow-up to the Forum, UNECE is organizing the workshop.', ['UNECE']],
  [
    'es',
    'Por invitación del Consejo Nacional (CN) del Ecuador, la Oficina Regional (OR) organiza el foro.',
    ['Oficina Regional (OR)'],
  ],
  [
    'es',
    'Lo organizan la BDT y la Comisión Interamericana de Municipios.',
    ['BDT', 'Comisión Interamericana de Municipios'],
  ],
  [
    'ru',
    'Имею честь сообщить, что МСЭ и Всемирная организация здравоохранения (ВОЗ) организуют форум.',
    ['МСЭ', 'Всемирная организация здравоохранения (ВОЗ)'],
  ],
  [
    'zh',
    '国际电信联盟（ITU）与联合国人类住区规划署（人居署）将联合举办研讨会。',
    ['国际电信联盟（ITU）', '联合国人类住区规划署（人居署）'],
  ],
  [
    'ar',
    'ينظم الاتحاد الدولي للاتصالات (ITU) وبرنامج الأمم المتحدة للبيئة (UNEP) ورشة عمل.',
    ['الاتحاد الدولي للاتصالات (ITU)', 'برنامج الأمم المتحدة للبيئة (UNEP)'],
  ],
])('%s: %s', (language, body, names) => {
  expect(organizersIn(language, body)).toEqual(names)
})

it('a host of the venue is not read as an organizer', () => {
  expect(organizersIn('en', 'The meeting is hosted by the Ministry of Works of Malaysia.')).toEqual(
    [],
  )
})
