import { LANGUAGES } from '@u4ssc/domain'
import { meetingOf } from '@u4ssc/domain/meetings'
import type { Language } from '@u4ssc/domain'

const TITLES: Readonly<Record<Language, string>> = {
  en: 'Seventh Meeting of the United for Smart Sustainable Cities (U4SSC) Initiative',
  fr: 'Septième réunion de l’initiative Tous unis pour des villes intelligentes et durables (U4SSC)',
  es: 'Séptima reunión de la iniciativa Unidos por las Ciudades Inteligentes y Sostenibles (U4SSC)',
  ru: 'Седьмое собрание Инициативы «Объединение усилий в целях построения устойчивых городов» (U4SSC)',
  zh: '共建可持续智慧城市举措第七次会议',
  ar: 'الاجتماع السابع لمبادرة متحدون من أجل مدن ذكية مستدامة (U4SSC)',
}

/** A sitting that ends on its day. */
export function sitting(
  date: string,
  startTime: string | null = null,
  endTime: string | null = null,
) {
  return { date, startTime, endTime, endDate: null }
}

/** A virtual meeting of one day with a title in each language. */
export const MEETING = meetingOf({
  id: 'u4ssc-7',
  title: TITLES.en,
  mode: 'virtual',
  schedule: { zone: 'Europe/Zurich', days: [sitting('2027-03-09', '10:00', '15:30')] },
  languages: ['en'],
  participation: {
    openTo: (
      [
        'member-states',
        'sector-members',
        'associates',
        'academia',
        'individuals-from-member-countries',
      ] as const
    ).map((kind) => ({ kind, cites: null })),
    conditions: [],
  },
  fee: 'free',
  registration: {
    required: true,
    url: null,
    opensOn: null,
    closesOn: '2027-02-26',
    capacity: null,
  },
  website: 'https://www.example.org/u4ssc',
  contact: { name: null, telephone: null, fax: null, email: 'u4ssc@example.org', web: null },
  localizations: Object.fromEntries(
    LANGUAGES.map((language) => [language, { title: TITLES[language] }]),
  ),
  language: 'en',
})
export const GENEVA = { name: null, city: 'Geneva', country: 'CH' }
