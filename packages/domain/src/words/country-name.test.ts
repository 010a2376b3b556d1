import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { countryCodes } from '../country-codes'
import { LANGUAGES } from '../languages'
import type { Language } from '../scalars'
import { countryName, countryNameInSentence, listCountries, listNationalities } from './index'
import { WORDINGS } from './languages/index'

/** As UN texts and ITU write them; see docs/decisions/0012-country-and-area-names.md. */
const EXACT: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  HK: {
    en: 'Hong Kong, China',
    fr: 'Hong Kong, Chine',
    es: 'Hong Kong, China',
    ru: 'Гонконг, Китай',
    ar: 'هونغ كونغ، الصين',
    zh: '中国香港',
  },
  MO: {
    en: 'Macao, China',
    fr: 'Macao, Chine',
    es: 'Macao, China',
    ru: 'Макао, Китай',
    ar: 'ماكاو، الصين',
    zh: '中国澳门',
  },
  TW: {
    en: 'Taiwan, Province of China',
    fr: 'Taïwan, Province de Chine',
    es: 'Taiwán, Provincia de China',
    ru: 'Тайвань, провинция Китая',
    ar: 'تايوان، مقاطعة صينية',
    zh: '中国台湾省',
  },
  XK: {
    en: 'Kosovo (United Nations Security Council resolution 1244 (1999))',
    fr: 'Kosovo (résolution 1244 (1999) du Conseil de sécurité)',
    es: 'Kosovo (resolución 1244 (1999) del Consejo de Seguridad)',
    ru: 'Косово (резолюция 1244 (1999) Совета Безопасности)',
    ar: 'كوسوفو (قرار مجلس الأمن 1244 (1999))',
    zh: '科索沃（安全理事会第1244(1999)号决议）',
  },
  PS: {
    en: 'State of Palestine',
    fr: 'État de Palestine',
    es: 'Estado de Palestina',
    ru: 'Государство Палестина',
    ar: 'دولة فلسطين',
    zh: '巴勒斯坦国',
  },
  FK: {
    en: 'Falkland Islands (Malvinas)',
    fr: 'Îles Falkland (Malvinas)',
    es: 'Islas Malvinas (Falkland)',
    ru: 'Фолклендские (Мальвинские) острова',
    ar: 'جزر فوكلاند (مالفيناس)',
    zh: '福克兰群岛（马尔维纳斯）',
  },
  BO: {
    en: 'Bolivia (Plurinational State of)',
    fr: 'Bolivie (État plurinational de)',
    es: 'Bolivia (Estado Plurinacional de)',
    ru: 'Боливия (Многонациональное Государство)',
    ar: 'بوليفيا (دولة - المتعددة القوميات)',
    zh: '多民族玻利维亚国',
  },
  TL: {
    en: 'Timor-Leste',
    fr: 'Timor-Leste',
    es: 'Timor-Leste',
    ru: 'Тимор-Лешти',
    ar: 'تيمور - ليشتي',
    zh: '东帝汶',
  },
  BY: {
    en: 'Belarus',
    fr: 'Bélarus',
    es: 'Belarús',
    ru: 'Беларусь',
    ar: 'بيلاروس',
    zh: '白俄罗斯',
  },
}

/** What CLDR says otherwise, by language. */
const NOT_OF_CLDR: Readonly<Partial<Record<Language, string>>> = {
  fr: 'SV El Salvador|NG Nigéria|LR Libéria|RE Réunion|VA Saint-Siège|TR Türkiye|CZ Tchéquie',
  es:
    'BH Bahrein|BD Bangladesh|BW Botswana|BT Bhután|QA Qatar|FJ Fiji|GW Guinea-Bissau|IQ Iraq|' +
    'KZ Kazajstán|KE Kenya|LS Lesotho|MW Malawi|PW Palau|RW Rwanda|RO Rumania|SA Arabia Saudita|' +
    'SR Suriname|TT Trinidad y Tabago|DJ Djibouti|ZW Zimbabwe|EH Sáhara Occidental',
  ru:
    'BS Багамские Острова|KM Коморские Острова|MV Мальдивские Острова|MH Маршалловы Острова|' +
    'CF Центральноафриканская Республика|SB Соломоновы Острова|SC Сейшельские Острова|' +
    'CK Острова Кука|SH Остров Святой Елены|SZ Эсватини',
  ar: 'LU لكسمبرغ|MT مالطة|KI كيريباس|MV ملديف|SC سيشيل|IR إيران (جمهورية - الإسلامية)',
  zh: 'IO 英属印度洋领土|VA 教廷|KR 大韩民国|SY 阿拉伯叙利亚共和国',
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('countryName', () => {
  it.each(LANGUAGES)('returns the exact names of the United Nations, in %s', (language) => {
    for (const [code, names] of Object.entries(EXACT))
      expect(countryName(code, WORDINGS[language])).toBe(names[language])
    for (const line of NOT_OF_CLDR[language]?.split('|') ?? [])
      expect(countryName(line.slice(0, 2), WORDINGS[language])).toBe(line.slice(3))
  })

  it.each(LANGUAGES)('uses no name of the runtime, in %s', (language) => {
    vi.spyOn(Intl, 'DisplayNames').mockImplementation(() => {
      throw new Error('The runtime is asked for a name')
    })
    expect(listCountries(WORDINGS[language])).toHaveLength(250)
  })

  it('asks the runtime for the name of a region in no file of words', () => {
    const folder = new URL('./', import.meta.url)
    const files = readdirSync(folder).filter((name) => /^(?!.*[.]test).*[.]ts$/.test(name))
    const sources = files.map((name) => readFileSync(new URL(name, folder), 'utf8'))
    expect(sources.join('\n')).not.toMatch(/type: 'region'/)
  })

  it.each(LANGUAGES)(
    'returns a different name for every code, without abbreviation, in %s',
    (language) => {
      const names = listCountries(WORDINGS[language]).map(({ name }) => name)
      expect(new Set(names).size).toBe(250)
      for (const name of names) {
        expect(name).not.toMatch(/^[A-Z]{2}$|EE\. UU\.|R\.A\.S\.|RAE de|САР|о-ва?\b|St\. /)
        expect(name.trim()).toBe(name)
      }
    },
  )

  it.each(['', 'Colombia', 'co', 'UK', '__proto__'])('refuses %j, which is not a code', (code) => {
    expect(() => countryName(code)).toThrow(RangeError)
  })
})

describe('countryNameInSentence', () => {
  it('puts the words in the order of a sentence', () => {
    expect(countryNameInSentence('BO')).toBe('Plurinational State of Bolivia')
    expect(countryNameInSentence('BO', WORDINGS.es)).toBe('Estado Plurinacional de Bolivia')
    expect(countryNameInSentence('IR', WORDINGS.fr)).toBe('République islamique d’Iran')
    expect(countryNameInSentence('VE', WORDINGS.ar)).toBe('جمهورية فنزويلا البوليفارية')
    expect(countryNameInSentence('CO')).toBe('Colombia')
  })

  it.each(LANGUAGES)('leaves no name inverted, in %s', (language) => {
    for (const code of countryCodes())
      expect(countryNameInSentence(code, WORDINGS[language])).not.toMatch(
        /( of| of the| de| du| des| d’|del?| los)\)$|\(دولة -|\(جمهورية -|\(مملكة -|\(ولايات -|\((Исламская|Боливарианская|Многонациональное|Королевство|Федеративные)/,
      )
  })
})

describe('listCountries', () => {
  it('is in alphabetical order, ignoring accents', () => {
    const names = listCountries().map(({ name }) => name)
    expect(names.indexOf('Åland Islands')).toBeLessThan(names.indexOf('Albania'))
    expect(names.slice(0, 2)).toEqual(['Afghanistan', 'Åland Islands'])
    expect(names.at(-1)).toBe('Zimbabwe')
  })
})

describe('listNationalities', () => {
  it('offers every country and area except the three without people', () => {
    const offered = listNationalities().map(({ code }) => code)
    expect(countryCodes().filter((code) => !offered.includes(code))).toEqual(['AQ', 'BV', 'HM'])
  })
})
