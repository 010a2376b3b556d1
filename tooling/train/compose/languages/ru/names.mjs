import { capital, namesOf } from '../../names.mjs'

/** Nominative, genitive, the form after "на", gender. */
const NOUNS = /** @type {const} */ ({
  meeting: ['собрание', 'собрания', 'собрание', 'n'],
  workshop: ['семинар-практикум', 'семинара-практикума', 'семинар-практикум', 'm'],
  seminar: ['семинар', 'семинара', 'семинар', 'm'],
  webinar: ['вебинар', 'вебинара', 'вебинар', 'm'],
  forum: ['форум', 'форума', 'форум', 'm'],
  symposium: ['симпозиум', 'симпозиума', 'симпозиум', 'm'],
  training: ['учебный курс', 'учебного курса', 'учебный курс', 'm'],
  conference: ['конференция', 'конференции', 'конференцию', 'f'],
  session: ['сессия', 'сессии', 'сессию', 'f'],
})
/** Stem and the ending in the masculine nominative. */
const ORDINALS = /** @type {const} */ ([
  ['', ''],
  ['перв', 'ый'],
  ['втор', 'ой'],
  ['трет', 'ий'],
  ['четверт', 'ый'],
  ['пят', 'ый'],
  ['шест', 'ой'],
  ['седьм', 'ой'],
  ['восьм', 'ой'],
  ['девят', 'ый'],
  ['десят', 'ый'],
])
const ENDINGS = {
  m: { nominative: '', genitive: 'ого', accusative: '' },
  f: { nominative: 'ая', genitive: 'ой', accusative: 'ую' },
  n: { nominative: 'ое', genitive: 'ого', accusative: 'ое' },
}
const SOFT_ENDINGS = {
  m: { nominative: 'ий', genitive: 'ьего', accusative: 'ий' },
  f: { nominative: 'ья', genitive: 'ьей', accusative: 'ью' },
  n: { nominative: 'ье', genitive: 'ьего', accusative: 'ье' },
}
const TOPICS = [
  (/** @type {string} */ topic) => ` по теме «${capital(topic)}»`,
  (/** @type {string} */ topic) => ` «${capital(topic)}»`,
]

/** @typedef {'nominative' | 'genitive' | 'accusative'} Case */

/**
 * @param {number | null} ordinal
 * @param {'m' | 'f' | 'n'} gender
 * @param {Case} form
 */
function ordinalIn(ordinal, gender, form) {
  if (!ordinal) return ''
  const [stem, ending] = ORDINALS[ordinal] ?? ORDINALS[0]
  const own = ordinal === 3 ? SOFT_ENDINGS[gender][form] : ENDINGS[gender][form] || ending
  return `${stem}${own} `
}

/**
 * @param {string} nominative
 * @param {string} genitive
 */
function group(nominative, genitive) {
  return {
    plain: nominative,
    the: nominative,
    of: genitive,
    to: `на собрание ${genitive}`,
    a: nominative,
    gender: /** @type {const} */ ('f'),
  }
}

export const names = namesOf({
  nameOf: ({ kind, ordinal, body, topic, form }) => {
    const [nominative, genitive, accusative, gender] = NOUNS[kind]
    const tail = body ? ` ${body}` : (TOPICS[form % 2]?.(topic ?? '') ?? '')
    const first = ordinalIn(ordinal, gender, 'nominative') + nominative + tail
    return {
      plain: capital(first),
      the: first,
      of: ordinalIn(ordinal, gender, 'genitive') + genitive + tail,
      to: `на ${ordinalIn(ordinal, gender, 'accusative')}${accusative}${tail}`,
      a: ordinalIn(ordinal, gender, 'accusative') + accusative + tail,
      gender,
    }
  },
  studyGroup: (number) =>
    group(`${number}-я Исследовательская комиссия`, `${number}-й Исследовательской комиссии`),
  radioStudyGroup: (number) =>
    group(`${number}-я Исследовательская комиссия`, `${number}-й Исследовательской комиссии`),
  workingParty: (id) => group(`Рабочая группа ${id}`, `Рабочей группы ${id}`),
  bodies: [
    'Комитета по городской мобильности',
    'Комитета по жилищному хозяйству и землепользованию',
    'Рабочей группы по цифровой торговле',
    'Группы экспертов по учету водных ресурсов',
    'Вспомогательного органа по осуществлению',
    'Руководящего комитета по раннему предупреждению',
    'Консультативной группы по созданию потенциала',
    'Целевой группы по данным о безопасности дорожного движения',
    'Межправительственной группы по почвам',
    'Конференции Сторон',
  ],
  topics: [
    'умный учет воды',
    'открытые данные общественного транспорта',
    'электромагнитные поля вблизи школ',
    'спутниковая связь для малых островов',
    'электросвязь в чрезвычайных ситуациях',
    'цифровые навыки сельских жителей',
    'обращение с электронными отходами',
    'качество воздуха в портовых городах',
    'переносимость номеров',
    'энергоэффективные центры обработки данных',
    'биоразнообразие в городах',
    'прогнозирование наводнений на побережье',
    'доступность государственных веб-сайтов',
    'качество обслуживания в сетях подвижной связи',
  ],
  organizers: [
    'Международный союз электросвязи (МСЭ)',
    'Региональное содружество в области связи (РСС)',
    'Всемирная метеорологическая организация (ВМО)',
    'Европейская экономическая комиссия ООН',
    'Евразийский банк развития',
    'Всемирный банк',
  ].map((name) => ({ name, inSentence: name })),
  people: [
    'Ирина Соколова',
    'Андрей Мельников',
    'Гульнара Ахметова',
    'Павел Новиков',
    'Ольга Лебедева',
    'Тимур Рахимов',
    'Елена Волкова',
  ],
  venues: [
    'Международном конгресс-центре',
    'гостинице «Меридиан»',
    'Национальной библиотеке',
    'Министерстве цифрового развития',
    'Доме правительства',
    'гостинице «Гранд-Отель»',
  ],
  headquarters: 'штаб-квартире МСЭ',
  at: [(venue) => `в ${venue}`],
  atHeadquarters: [(name) => `в ${name}`],
  inCity: [
    ({ city, country, inside }) => `в ${inside ?? city} (${country})`,
    ({ city, country, inside }) => `в ${inside ?? city}, ${country}`,
    ({ city, inside }) => `в городе ${city === inside ? city : (inside ?? city)}`,
  ],
  inCityOnly: ({ city, inside }) => `в ${inside ?? city}`,
  online: 'в онлайновом режиме',
  languages: {
    en: 'английский',
    fr: 'французский',
    es: 'испанский',
    ru: 'русский',
    zh: 'китайский',
    ar: 'арабский',
  },
  and: ' и ',
  between: ' ',
  comma: ', ',
  semicolon: '; ',
  stop: '.',
  dateLine: (city, day) => `${city}, ${day}`,
})
