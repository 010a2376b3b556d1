/** @typedef {'en' | 'fr' | 'es' | 'ru' | 'zh' | 'ar'} Language */
/**
 * A place as a language writes it. Where a name changes after a preposition, `inside` is that form.
 *
 * @typedef {object} PlaceName
 * @property {string} city
 * @property {string} country
 * @property {string} [inside]
 */
/**
 * @typedef {object} Place
 * @property {string} country ISO 3166-1 alpha-2
 * @property {string} zone
 * @property {Readonly<Record<Language, PlaceName>>} names
 */

/** Country, zone, then "city, country" in en, fr, es, ru (with the form after "в"), zh, ar. */
const ROWS = `
CH Europe/Zurich|Geneva,Switzerland|Genève,Suisse|Ginebra,Suiza|Женева,Швейцария,Женеве|日内瓦,瑞士|جنيف,سويسرا
KE Africa/Nairobi|Nairobi,Kenya|Nairobi,Kenya|Nairobi,Kenya|Найроби,Кения,Найроби|内罗毕,肯尼亚|نيروبي,كينيا
TH Asia/Bangkok|Bangkok,Thailand|Bangkok,Thaïlande|Bangkok,Tailandia|Бангкок,Таиланд,Бангкоке|曼谷,泰国|بانكوك,تايلاند
EG Africa/Cairo|Cairo,Egypt|Alexandrie,Égypte|El Cairo,Egipto|Каир,Египет,Каире|开罗,埃及|القاهرة,مصر
AR America/Argentina/Buenos_Aires|Buenos Aires,Argentina|Buenos Aires,Argentine|Buenos Aires,Argentina|Буэнос-Айрес,Аргентина,Буэнос-Айресе|布宜诺斯艾利斯,阿根廷|بوينس أيرس,الأرجنتين
TN Africa/Tunis|Tunis,Tunisia|Tunis,Tunisie|Túnez,Túnez|Тунис,Тунис,Тунисе|突尼斯,突尼斯|تونس,تونس
SN Africa/Dakar|Dakar,Senegal|Dakar,Sénégal|Dakar,Senegal|Дакар,Сенегал,Дакаре|达喀尔,塞内加尔|داكار,السنغال
PE America/Lima|Lima,Peru|Lima,Pérou|Lima,Perú|Лима,Перу,Лиме|利马,秘鲁|ليما,بيرو
KZ Asia/Almaty|Almaty,Kazakhstan|Almaty,Kazakhstan|Almaty,Kazajstán|Алматы,Казахстан,Алматы|阿拉木图,哈萨克斯坦|ألماتي,كازاخستان
UZ Asia/Tashkent|Tashkent,Uzbekistan|Tachkent,Ouzbékistan|Taskent,Uzbekistán|Ташкент,Узбекистан,Ташкенте|塔什干,乌兹别克斯坦|طشقند,أوزبكستان
JO Asia/Amman|Amman,Jordan|Amman,Jordanie|Ammán,Jordania|Амман,Иордания,Аммане|安曼,约旦|عمّان,الأردن
MA Africa/Casablanca|Rabat,Morocco|Rabat,Maroc|Rabat,Marruecos|Рабат,Марокко,Рабате|拉巴特,摩洛哥|الرباط,المغرب
CN Asia/Shanghai|Shenzhen,China|Shenzhen,Chine|Shanghái,China|Шанхай,Китай,Шанхае|深圳,中国|شنغهاي,الصين
JP Asia/Tokyo|Tokyo,Japan|Tokyo,Japon|Tokio,Japón|Токио,Япония,Токио|东京,日本|طوكيو,اليابان
CR America/Costa_Rica|San José,Costa Rica|San José,Costa Rica|San José,Costa Rica|Сан-Хосе,Коста-Рика,Сан-Хосе|圣何塞,哥斯达黎加|سان خوسيه,كوستاريكا
RW Africa/Kigali|Kigali,Rwanda|Kigali,Rwanda|Kigali,Rwanda|Кигали,Руанда,Кигали|基加利,卢旺达|كيغالي,رواندا
AT Europe/Vienna|Vienna,Austria|Vienne,Autriche|Viena,Austria|Вена,Австрия,Вене|维也纳,奥地利|فيينا,النمسا
CI Africa/Abidjan|Abidjan,Côte d'Ivoire|Abidjan,Côte d'Ivoire|Abiyán,Côte d'Ivoire|Абиджан,Кот-д'Ивуар,Абиджане|阿比让,科特迪瓦|أبيدجان,كوت ديفوار
`

const LANGUAGES = /** @type {const} */ (['en', 'fr', 'es', 'ru', 'zh', 'ar'])

/** @type {readonly Place[]} */
export const PLACES = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [where = '', ...cells] = row.split('|')
    const [country = '', zone = ''] = where.split(' ')
    const nameIn = (/** @type {Language} */ language) =>
      placeName(cells[LANGUAGES.indexOf(language)] ?? '')
    return {
      country,
      zone,
      names: {
        en: nameIn('en'),
        fr: nameIn('fr'),
        es: nameIn('es'),
        ru: nameIn('ru'),
        zh: nameIn('zh'),
        ar: nameIn('ar'),
      },
    }
  })

/**
 * @param {string} cell
 * @returns {PlaceName}
 */
function placeName(cell) {
  const [city = '', country = '', inside] = cell.split(',')
  return inside ? { city, country, inside } : { city, country }
}

/** The place of the headquarters, with the most frequent zone in letters. */
export const GENEVA = PLACES.find(({ zone }) => zone === 'Europe/Zurich') ?? PLACES[0]
