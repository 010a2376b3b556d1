/**
 * Patterns that recognize the letters of a family of issuers.
 *
 * @typedef {object} Issuer
 * @property {string} family
 * @property {RegExp} reference pattern of their references (series and number)
 * @property {RegExp} letterhead words in the first lines, or anywhere in a short letter
 */

/** Matches nothing, for issuers without a distinctive reference. */
const NO_REFERENCE = /(?!)/

/**
 * The families, starting with the most distinctive references.
 *
 * @type {readonly Issuer[]}
 */
const ISSUERS = [
  {
    family: 'ITU-T TSB',
    reference: /\b(TSB|COM \d)|БСЭ|电信标准化局|لمكتب تقييس الاتصالات/u,
    letterhead:
      /Telecommunication\s+Standardization\s+Bureau|normalisation\s+des\s+t[ée]l[ée]communications|Normalizaci[óo]n\s+de\s+las\s+Telecomunicaciones|стандартизации\s+электросвязи|电信标准化局|مكتب\s+تقييس\s+الاتصالات|\bTSB\b|ITU-T/iu,
  },
  {
    family: 'ITU-R BR',
    reference: /(^|\s)(\d+\/LCCE|CACE|CAR|CCRR|CR|CA)\b/u,
    letterhead:
      /Radiocommunication\s+Bureau|Bureau\s+des\s+radiocommunications|Oficina\s+de\s+Radiocomunicaciones|Бюро\s+радиосвязи|无线电通信局|مكتب\s+الاتصالات\s+الراديوية|\b(LCCE|CACE)\b/iu,
  },
  {
    family: 'ITU-D BDT',
    reference: /\b(BDT|CSTG)\b/u,
    letterhead:
      /Telecommunication\s+Development\s+Bureau|d[ée]veloppement\s+des\s+t[ée]l[ée]communications|Desarrollo\s+de\s+las\s+Telecomunicaciones|развития\s+электросвязи|电信发展局|مكتب\s+تنمية\s+الاتصالات|\bTDAG\b|\bBDT\b/iu,
  },
  {
    family: 'CBD',
    reference: /^(Notification|Notificaci[óo]n|Уведомление|通知|الإخطار) \d{4}-\d+/u,
    letterhead:
      /cbd\.int|Convention\s+on\s+Biological\s+Diversity|CBD National|diversité biologique|Diversidad Biológica|биологическом\s+разнообразии|生物多样性公约|التنوع\s+البيولوجي|\bSBSTTA\b|\bCDB\b/iu,
  },
  {
    family: 'UNFCCC',
    reference: NO_REFERENCE,
    letterhead:
      /UNFCCC|Climate\s+Change\s+Conference|Framework\s+Convention\s+on\s+Climate|CCNUCC|CMNUCC|РКИКООН|气候变化框架公约/iu,
  },
  {
    family: 'WMO',
    reference: NO_REFERENCE,
    letterhead:
      /World\s+Meteorological|\bWMO\b|\bOMM\b|Всемирная\s+метеорологическая|\bВМО\b|世界气象组织|للأرصاد\s+الجوية/iu,
  },
  {
    family: 'IMO',
    reference: NO_REFERENCE,
    letterhead:
      /\bIMO\b|International\s+Maritime|\bOMI\b|Maritime\s+Internationale|Marítima\s+Internacional|国际海事组织|البحرية\s+الدولية/iu,
  },
  {
    family: 'ICAO',
    reference: NO_REFERENCE,
    letterhead: /\bICAO\b|Civil\s+Aviation|\bOACI\b|ИКАО|国际民用?航空|الطيران\s+المدني/iu,
  },
  {
    family: 'WIPO',
    reference: NO_REFERENCE,
    letterhead: /\bWIPO\b|Intellectual\s+Property|\bOMPI\b|ВОИС|知识产权组织/iu,
  },
  {
    family: 'WHO',
    reference: NO_REFERENCE,
    letterhead:
      /World\s+Health|\bWHO\b|Organisation\s+mondiale\s+de\s+la\s+Sant[ée]|\bOPS\b|\bOMS\b|Panamericana\s+de\s+la\s+Salud|世界卫生组织|الصحة\s+العالمية/u,
  },
  {
    family: 'UN-Habitat',
    reference: NO_REFERENCE,
    letterhead:
      /UN-Habitat|Human\s+Settlements|ONU-H[aá]bitat|ООН-Хабитат|人居署|人类住区|موئل|للمستوطنات\s+البشرية/iu,
  },
  {
    family: 'UNECE',
    reference: NO_REFERENCE,
    letterhead:
      /UNECE|Economic\s+Commission\s+for\s+Europe|CEE-ONU|Commission\s+[ée]conomique\s+pour\s+l['’]Europe|ЕЭК\s+ООН|Европейская\s+экономическая\s+комиссия|Aarhus|Орхус/iu,
  },
  {
    family: 'FAO',
    reference: NO_REFERENCE,
    letterhead: /\bFAO\b|Food\s+and\s+Agriculture|ФАО|粮食及农业组织|粮农组织|الأغذية\s+والزراعة/iu,
  },
  {
    family: 'UNESCO',
    reference: NO_REFERENCE,
    letterhead: /UNESCO|ЮНЕСКО|教科文组织|اليونسكو|للتربية\s+والعلم/iu,
  },
  {
    family: 'ITU DM/SG',
    reference: /\b(DM|CL)\b/u,
    letterhead:
      /International\s+Telecommunication\s+Union|Union\s+internationale\s+des\s+t[ée]l[ée]communications|Uni[óo]n\s+Internacional\s+de\s+Telecomunicaciones|Международный\s+союз\s+электросвязи|国际电信联盟|الاتحاد\s+الدولي\s+للاتصالات|\b(ITU|UIT|МСЭ)\b/iu,
  },
]

/** Length of the start of a letter that contains the letterhead, in UTF-16 units: half a page. */
const LETTERHEAD_LENGTH = 1200

/**
 * Returns the family of issuers of a letter, or "others".
 *
 * @param {import('./known-letters.mjs').KnownLetter} letter
 */
export function familyOf({ text, expected }) {
  const reference = [expected['series'], expected['number'], expected['amends']]
    .filter((part) => typeof part === 'string')
    .join(' ')
  const start = text.slice(0, LETTERHEAD_LENGTH)
  const issuer =
    ISSUERS.find(
      (candidate) => candidate.reference.test(reference) && !isOfAnother(candidate, start),
    ) ?? ISSUERS.find(({ letterhead }) => letterhead.test(start))
  return issuer?.family ?? 'others'
}

/**
 * Returns true for the letterhead of a family outside ITU that also uses circular letters "CL".
 *
 * @param {Issuer} issuer
 * @param {string} start
 */
function isOfAnother(issuer, start) {
  return (
    issuer.family === 'ITU DM/SG' &&
    ISSUERS.some(
      ({ reference, letterhead }) => reference === NO_REFERENCE && letterhead.test(start),
    )
  )
}
