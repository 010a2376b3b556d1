/** Words before a name, in scripts with capitals. */
export const HONORIFIC =
  '(?:Mr|Mrs|Ms|Miss|Mme|Mlle|M(?=\\.[ \\u00a0])|Sr|Sra|Srta|Dr|Dra|Prof|Eng|Ing|Messrs|Madame|Monsieur|Señora?|Doctora?|Professor|Ambassador|H\\.\\s?E|S\\.\\s?E' +
  '|[Гг]-(?:н|на|ну|ном|не|жа|жи|же|жу|жой)|[Гг]осподин(?:а|у|ом|е)?|[Гг]осп[оа]ж(?:а|и|е|у|ой)|[Дд]-р|[Пп]роф)'

/** Words before a name in Arabic. */
export const ARABIC_HONORIFIC = '(?:ال|لل|وال|بال)(?:سيدة?|دكتورة?|مهندسة?|أستاذة?)|معالي|سعادة'

/** Words after a name in Chinese. */
export const HAN_HONORIFIC = '先生|女士|博士|教授|小姐'

/** What can be before a name in a Chinese sentence: the name begins after the last of these. */
export const HAN_BEFORE_NAME =
  /联系人|联系|负责人|副主席|主席|主任|秘书长|秘书|顾问|部长|局长|司长|专家|报告人|女士|先生|博士|教授|小姐|请|由|与|和|及|向|是|为|的|[\s，。：；（）()、:]/gu

/** Small words within names, which are no names themselves. */
const PARTICLES =
  'de|da|do|dos|das|del|della|di|du|van|von|der|den|ten|la|le|el|al|bin|ibn|ben|bint|y|e|und'
export const PARTICLE = `(?:${PARTICLES})`
const PARTICLE_ALONE = new RegExp(`^(?:${PARTICLES}|بن|ابن|بنت)$`, 'u')

export function isParticle(word: string): boolean {
  return PARTICLE_ALONE.test(word)
}

/** Offices, bodies and labels that stand where a name does, or right after one. */
const NOT_NAMES = new Set(
  (
    'acting adviser advisor ambassador assistant bureau bureaux centre center chair chairman chairperson ' +
    'chairwoman chief communication conference contact coordinator correo counsellor courriel department ' +
    'deputy desk director directorate division email e-mail engineer events executive fax general ' +
    'government group head help helpdesk information international itu itu-d itu-r itu-t madam manager meeting ' +
    'meetings member minister mobile office officer organization phone president programme rapporteur ' +
    'regional registration representative secretariat secretary section senior service services sir ' +
    'speaker staff standardization study support team tel telephone telefax the tsb union unit vice-chair ' +
    'vice-chairman vice-president workshop united nations ' +
    'directeur directrice chef présidente président secrétaire secrétariat conseiller conseillère ' +
    'téléphone ministre bureau ' +
    'directora jefe jefa presidente presidenta secretaria secretario secretaría teléfono ministro ' +
    'ministra oficina correo asesor asesora ' +
    'директор директора председатель председателя председателю начальник секретариат секретарь ' +
    'телефон тел факс министр посол советник бюро отдел'
  ).split(' '),
)

export function isOffice(word: string): boolean {
  return NOT_NAMES.has(word.toLowerCase().replace(/(?<![.:,])[.:,]+$/u, ''))
}

/** Offices that follow an Arabic or Chinese honorific without a name. */
export const ARABIC_OFFICE =
  /^(?:ال|لل)?(?:رئيسة?|مديرة?|أمينة?|وزيرة?|سفيرة?|مقررة?|منسقة?|نائبة?|ممثلة?|الأمين|المدير|الرئيس|الوزير|السفير)$/u
export const HAN_SALUTATION = /尊敬的$|各位$|^$/u
