/** @typedef {import('./random.mjs').Random} Random */

/** @typedef {readonly [first: number, last: number]} Script */

/**
 * Unicode ranges of letters and symbols, each with its first and last code point.
 *
 * @type {readonly [Script, ...Script[]]}
 */
const SCRIPTS = [
  [0x20, 0x7e], // Latin
  [0xa0, 0x24f], // Latin with marks, no-break space, guillemets
  [0x300, 0x36f], // Combining marks
  [0x370, 0x3ff], // Greek
  [0x400, 0x4ff], // Cyrillic
  [0x530, 0x58f], // Armenian
  [0x590, 0x5ff], // Hebrew
  [0x600, 0x6ff], // Arabic, with its digits
  [0x900, 0x97f], // Devanagari
  [0xe00, 0xe7f], // Thai
  [0x10a0, 0x10ff], // Georgian
  [0x1200, 0x137f], // Ethiopic
  [0x1780, 0x17ff], // Khmer
  [0x2000, 0x206f], // Blanks, dashes, quotation marks, directions, zero widths
  [0x2460, 0x24ff], // Enclosed numbers
  [0x2500, 0x25ff], // Boxes and bullets
  [0x3000, 0x30ff], // Punctuation of Chinese, kana
  [0x4e00, 0x9fff], // Han
  [0xac00, 0xd7a3], // Hangul
  [0xd800, 0xdfff], // Halves of pairs
  [0xfb50, 0xfdff], // Forms of Arabic
  [0xff00, 0xffef], // Full width
  [0x1f300, 0x1faff], // Pictures
  [0, 0x1f], // Control
]

/** Phrases that start a path of the reader. */
const BAIT = /** @type {const} */ ([
  'Ref: ',
  'To:\n',
  'Subject: ',
  'Tel.: +41 22 730 5853',
  'TSB Circular 352',
  'Addendum 1 to ',
  'Corrigendum 2 to Circular Letter 7/LCCE/79',
  'Dear Sir/Madam,\n',
  'Yours faithfully,\n',
  'ANNEX 1\n',
  '7-9 March 2022',
  '31 February 2021',
  'from 28 December 2021 to 3 January 2022',
  'Tuesday, 7 December2021',
  'from 1000 to 1530 hours, Geneva time',
  '09h30',
  '9.30 a.m.',
  'open to ITU Member States, Sector Members and Associates',
  'not later than 30 April 2019',
  '1\t',
  '2.1\t',
  '- ',
  '|',
  ' / ',
  '\n\n',
  '\t',
  '[bookmark: _Hlk1]',
  'https://www.itu.int/go/x',
  'Genève, le 6 janvier 2011',
  'Objet: ',
  'du 22 au 24 mars 2011',
  'Asunto: ',
  'los días 16 y 17 de junio de 2020, ambos inclusive',
  'Предмет: ',
  'с 14 по 16 мая 2019 года',
  'в 9 час. 30 мин.',
  '事由：',
  '2021年9月6日至10日',
  '上午9时30分',
  '第十二次会议',
  'الموضوع: ',
  'في الفترة من 22 إلى 24 أكتوبر 2018',
  '٩:٣٠',
])

/**
 * @param {Random} random
 * @param {number} maxLength
 */
export function randomText(random, maxLength) {
  const length = random.small(maxLength)
  const script = random.pick(SCRIPTS)
  const isMixed = random.oneIn(3)
  let text = ''
  while (text.length < length) {
    if (random.oneIn(12)) text += random.pick(BAIT)
    else text += randomSign(random, isMixed ? random.pick(SCRIPTS) : script)
    if (random.oneIn(9)) text += random.pick([' ', '\n', ', ', '. '])
  }
  return text
}

/** @param {Random} random */
export function randomBait(random) {
  return random.pick(BAIT)
}

/**
 * @param {Random} random
 * @param {Script} script
 */
function randomSign(random, [first, last]) {
  return String.fromCodePoint(first + random.below(last - first + 1))
}
