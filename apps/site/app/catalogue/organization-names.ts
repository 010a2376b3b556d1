import type { Language } from '@u4ssc/domain'
import type { I18n } from '../i18n/i18n'

type Translated = Exclude<Language, 'en'>

/** An organization by its English name, with its name and short name in each other language. */
interface OrganizationNames extends Readonly<Record<Translated, readonly [string, string]>> {
  readonly name: string
  readonly short: string
  /** Another English form that circulars print. */
  readonly printed?: string
}

/** Names of United Nations bodies in the six official languages, from UNTERM. */
const NAMES: readonly OrganizationNames[] = [
  {
    name: 'International Telecommunication Union',
    short: 'ITU',
    fr: ['Union internationale des télécommunications', 'UIT'],
    es: ['Unión Internacional de Telecomunicaciones', 'UIT'],
    ru: ['Международный союз электросвязи', 'МСЭ'],
    zh: ['国际电信联盟', '国际电联'],
    ar: ['الاتحاد الدولي للاتصالات', 'الاتحاد'],
  },
  {
    name: 'United Nations Economic Commission for Europe',
    short: 'UNECE',
    fr: ['Commission économique des Nations Unies pour l’Europe', 'CEE-ONU'],
    es: ['Comisión Económica de las Naciones Unidas para Europa', 'CEPE'],
    ru: ['Европейская экономическая комиссия Организации Объединенных Наций', 'ЕЭК ООН'],
    zh: ['联合国欧洲经济委员会', '欧洲经委会'],
    ar: ['لجنة الأمم المتحدة الاقتصادية لأوروبا', 'اللجنة الاقتصادية لأوروبا'],
  },
  {
    name: 'United Nations Human Settlements Programme',
    short: 'UN-Habitat',
    printed: 'United Nations Human Settlement Programme',
    fr: ['Programme des Nations Unies pour les établissements humains', 'ONU-Habitat'],
    es: ['Programa de las Naciones Unidas para los Asentamientos Humanos', 'ONU-Hábitat'],
    ru: ['Программа Организации Объединенных Наций по населенным пунктам', 'ООН-Хабитат'],
    zh: ['联合国人类住区规划署', '人居署'],
    ar: ['برنامج الأمم المتحدة للمستوطنات البشرية', 'موئل الأمم المتحدة'],
  },
  {
    name: 'United Nations Industrial Development Organization',
    short: 'UNIDO',
    fr: ['Organisation des Nations Unies pour le développement industriel', 'ONUDI'],
    es: ['Organización de las Naciones Unidas para el Desarrollo Industrial', 'ONUDI'],
    ru: ['Организация Объединенных Наций по промышленному развитию', 'ЮНИДО'],
    zh: ['联合国工业发展组织', '工发组织'],
    ar: ['منظمة الأمم المتحدة للتنمية الصناعية', 'اليونيدو'],
  },
  {
    name: 'Economic Commission for Latin America and the Caribbean',
    short: 'ECLAC',
    fr: ['Commission économique pour l’Amérique latine et les Caraïbes', 'CEPALC'],
    es: ['Comisión Económica para América Latina y el Caribe', 'CEPAL'],
    ru: ['Экономическая комиссия для Латинской Америки и Карибского бассейна', 'ЭКЛАК'],
    zh: ['拉丁美洲和加勒比经济委员会', '拉加经委会'],
    ar: ['اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي', 'الإيكلاك'],
  },
  {
    name: 'Economic Commission for Africa',
    short: 'ECA',
    fr: ['Commission économique pour l’Afrique', 'CEA'],
    es: ['Comisión Económica para África', 'CEPA'],
    ru: ['Экономическая комиссия для Африки', 'ЭКА'],
    zh: ['非洲经济委员会', '非洲经委会'],
    ar: ['اللجنة الاقتصادية لأفريقيا', 'اللجنة الاقتصادية لأفريقيا'],
  },
  {
    name: 'Food and Agriculture Organization of the United Nations',
    short: 'FAO',
    fr: ['Organisation des Nations Unies pour l’alimentation et l’agriculture', 'FAO'],
    es: ['Organización de las Naciones Unidas para la Alimentación y la Agricultura', 'FAO'],
    ru: ['Продовольственная и сельскохозяйственная организация Объединенных Наций', 'ФАО'],
    zh: ['联合国粮食及农业组织', '粮农组织'],
    ar: ['منظمة الأغذية والزراعة للأمم المتحدة', 'الفاو'],
  },
  {
    name: 'United Nations Framework Convention on Climate Change',
    short: 'UNFCCC',
    fr: ['Convention-cadre des Nations Unies sur les changements climatiques', 'CCNUCC'],
    es: ['Convención Marco de las Naciones Unidas sobre el Cambio Climático', 'CMNUCC'],
    ru: ['Рамочная конвенция Организации Объединенных Наций об изменении климата', 'РКИКООН'],
    zh: ['联合国气候变化框架公约', '气候公约'],
    ar: ['اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ', 'اتفاقية المناخ'],
  },
  {
    name: 'Convention on Biological Diversity',
    short: 'CBD',
    fr: ['Convention sur la diversité biologique', 'CDB'],
    es: ['Convenio sobre la Diversidad Biológica', 'CDB'],
    ru: ['Конвенция о биологическом разнообразии', 'КБР'],
    zh: ['生物多样性公约', '生物多样性公约'],
    ar: ['اتفاقية التنوع البيولوجي', 'اتفاقية التنوع البيولوجي'],
  },
  {
    name: 'World Meteorological Organization',
    short: 'WMO',
    fr: ['Organisation météorologique mondiale', 'OMM'],
    es: ['Organización Meteorológica Mundial', 'OMM'],
    ru: ['Всемирная метеорологическая организация', 'ВМО'],
    zh: ['世界气象组织', '气象组织'],
    ar: ['المنظمة العالمية للأرصاد الجوية', 'المنظمة العالمية للأرصاد الجوية'],
  },
  {
    name: 'UN Women',
    short: 'UN-WOMEN',
    fr: ['ONU-Femmes', 'ONU-Femmes'],
    es: ['ONU-Mujeres', 'ONU-Mujeres'],
    ru: ['Структура «ООН-женщины»', 'ООН-женщины'],
    zh: ['联合国妇女署', '妇女署'],
    ar: ['هيئة الأمم المتحدة للمرأة', 'هيئة الأمم المتحدة للمرأة'],
  },
  {
    name: 'United Nations Environment Programme Finance Initiative',
    short: 'UNEP-FI',
    fr: ['Initiative financière du Programme des Nations Unies pour l’environnement', 'UNEP-FI'],
    es: [
      'Iniciativa Financiera del Programa de las Naciones Unidas para el Medio Ambiente',
      'UNEP-FI',
    ],
    ru: ['Финансовая инициатива Программы ООН по окружающей среде', 'ФИ ЮНЕП'],
    zh: ['联合国环境规划署金融倡议', '环境署金融倡议'],
    ar: ['مبادرة التمويل التابعة لبرنامج الأمم المتحدة للبيئة', 'مبادرة التمويل'],
  },
  {
    name: 'United Nations Environment Programme',
    short: 'UNEP',
    fr: ['Programme des Nations Unies pour l’environnement', 'PNUE'],
    es: ['Programa de las Naciones Unidas para el Medio Ambiente', 'PNUMA'],
    ru: ['Программа Организации Объединенных Наций по окружающей среде', 'ЮНЕП'],
    zh: ['联合国环境规划署', '环境署'],
    ar: ['برنامج الأمم المتحدة للبيئة', 'برنامج البيئة'],
  },
  {
    name: 'World Health Organization',
    short: 'WHO',
    fr: ['Organisation mondiale de la Santé', 'OMS'],
    es: ['Organización Mundial de la Salud', 'OMS'],
    ru: ['Всемирная организация здравоохранения', 'ВОЗ'],
    zh: ['世界卫生组织', '世卫组织'],
    ar: ['منظمة الصحة العالمية', 'منظمة الصحة العالمية'],
  },
  {
    name: 'World Trade Organization',
    short: 'WTO',
    fr: ['Organisation mondiale du commerce', 'OMC'],
    es: ['Organización Mundial del Comercio', 'OMC'],
    ru: ['Всемирная торговая организация', 'ВТО'],
    zh: ['世界贸易组织', '世贸组织'],
    ar: ['منظمة التجارة العالمية', 'منظمة التجارة العالمية'],
  },
  {
    name: 'United Nations Convention to Combat Desertification',
    short: 'UNCCD',
    fr: ['Convention des Nations Unies sur la lutte contre la désertification', 'CNULD'],
    es: ['Convención de las Naciones Unidas de Lucha contra la Desertificación', 'CNULD'],
    ru: ['Конвенция Организации Объединенных Наций по борьбе с опустыниванием', 'КБОООН'],
    zh: ['联合国防治荒漠化公约', '防治荒漠化公约'],
    ar: ['اتفاقية الأمم المتحدة لمكافحة التصحر', 'اتفاقية مكافحة التصحر'],
  },
  {
    name: 'United Nations Development Programme',
    short: 'UNDP',
    fr: ['Programme des Nations Unies pour le développement', 'PNUD'],
    es: ['Programa de las Naciones Unidas para el Desarrollo', 'PNUD'],
    ru: ['Программа развития Организации Объединенных Наций', 'ПРООН'],
    zh: ['联合国开发计划署', '开发署'],
    ar: ['برنامج الأمم المتحدة الإنمائي', 'برنامج الأمم المتحدة الإنمائي'],
  },
  {
    name: 'United Nations Educational, Scientific and Cultural Organization',
    short: 'UNESCO',
    fr: ['Organisation des Nations Unies pour l’éducation, la science et la culture', 'UNESCO'],
    es: [
      'Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura',
      'UNESCO',
    ],
    ru: ['Организация Объединенных Наций по вопросам образования, науки и культуры', 'ЮНЕСКО'],
    zh: ['联合国教育、科学及文化组织', '教科文组织'],
    ar: ['منظمة الأمم المتحدة للتربية والعلم والثقافة', 'اليونسكو'],
  },
]

/**
 * Replaces the English names of United Nations bodies in a text by those in the language of the
 * page; other names stay.
 *
 * @example
 * organizationName(i18nFor('fr'), 'International Telecommunication Union (ITU)') // => 'Union internationale des télécommunications (UIT)'
 * organizationName(i18nFor('fr'), 'UNECE') // => 'CEE-ONU'
 */
export function organizationName(
  { language, t }: Pick<I18n, 'language' | 't'>,
  text: string,
): string {
  if (language === 'en') return text
  const translated = NAMES.reduce((soFar, { name, printed = name, short, ...names }) => {
    const [own, ownShort] = names[language]
    if (soFar.toUpperCase() === short.toUpperCase()) return ownShort
    return soFar
      .replaceAll(printed, name)
      .replaceAll(`${name} (${short})`, `${own} (${ownShort})`)
      .replaceAll(name, own)
  }, text)
  return translated === text ? text : translated.replaceAll(', ', t('layout.list-between'))
}

/**
 * Returns the short name of an organization in the language of the page; the name itself if it has
 * none.
 *
 * @example
 * shortOrganizationName(i18nFor('fr'), 'International Telecommunication Union (ITU)') // => 'UIT'
 */
export function shortOrganizationName({ language }: Pick<I18n, 'language'>, text: string): string {
  const known = NAMES.find(
    ({ name, printed = name, short }) =>
      text.includes(name) || text.includes(printed) || text.endsWith(`(${short})`),
  )
  if (known) return language === 'en' ? known.short : known[language][1]
  return /\(([^()]+)\)$/.exec(text)?.[1] ?? text
}
