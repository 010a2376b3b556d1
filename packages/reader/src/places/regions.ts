import type { Letter } from '../document/index'
import { readTokens } from '../tokens/index'

/** States and provinces with cities named like better known ones abroad, as letters write them, by country. */
const REGIONS: Readonly<Record<string, string>> = {
  US: 'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Californie|Floride|Louisiane|Pennsylvanie|Virginie|Caroline du Nord|Caroline du Sud|Nouveau-Mexique|Carolina del Norte|Carolina del Sur|Luisiana|Nuevo México|Pensilvania|Misisipi|Misuri|Tejas|Алабама|Аризона|Вирджиния|Виргиния|Джорджия|Иллинойс|Индиана|Калифорния|Кентукки|Колорадо|Массачусетс|Мичиган|Миссури|Огайо|Орегон|Пенсильвания|Теннесси|Техас|Флорида|ألاباما|إلينوي|أوهايو|بنسلفانيا|تكساس|تينيسي|فرجينيا|فلوريدا|كاليفورنيا|كنتاكي|ماساتشوستس|ميشيغان|得克萨斯州|佛罗里达州|弗吉尼亚州|加利福尼亚州|俄亥俄州|亚拉巴马州|田纳西州|马萨诸塞州',
  CA: 'Alberta|British Columbia|Manitoba|New Brunswick|Nova Scotia|Ontario|Quebec|Saskatchewan|Colombie-Britannique|Nouveau-Brunswick|Nouvelle-Écosse|Québec|Columbia Británica|Nueva Escocia|Онтарио|Квебек|Британская Колумбия|أونتاريو|كيبيك|安大略省|魁北克省',
  AU: 'New South Wales|Queensland|Tasmania|South Australia|Western Australia|Nouvelle-Galles du Sud|Nueva Gales del Sur|Новый Южный Уэльс|نيو ساوث ويلز|新南威尔士州',
}

interface Region {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly to: number
}

let known: ReadonlyMap<string, string> | undefined

/** Returns the state or province with a name that begins at a token. */
export function regionAt({ tokens }: Letter, from: number, end: number): Region | null {
  known ??= new Map(
    Object.entries(REGIONS).flatMap(([country, names]) =>
      names.split('|').map((name) => [readTokens(name).word.join(' '), country] as const),
    ),
  )
  for (let to = Math.min(end, from + WORDS_MAX); to > from; to--) {
    const country = known.get(tokens.word.slice(from, to).join(' '))
    if (country !== undefined) return { country, to }
  }
  return null
}

/** Each character of a Chinese name is a token. */
const WORDS_MAX = 6
