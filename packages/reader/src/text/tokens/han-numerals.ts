/**
 * The numerals of a date or a time that is written without figures: "二〇二六年十二月七日上午九时三十分".
 *
 * Only next to the units of a date or a time, and before a time of day: "三点意见" are
 * three points, and "一时" is a while.
 */
const IN_DATE = new RegExp(
  [
    '[〇○零一二三四五六七八九]{4}(?=年)',
    '(?<=年)(?:十[一二]?|[一二三四五六七八九])(?=月)',
    '(?:十[一二]?|[一二三四五六七八九])(?=月(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号])',
    '(?<=[月至到、和及])(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[日号])',
    '(?<=[午晚晨日至到])(?:二?十[一二三四五六七八九]?|[一二两三四五六七八九])(?=[时点](?!间))',
    '(?<=[时点])(?:[二三四五]?十[一二三四五六七八九]?|零?[一二三四五六七八九])(?=分)',
  ].join('|'),
  'y',
)

const DIGITS = '〇一二三四五六七八九'

/** The signs of dates, ordinals and numbers in Chinese. */
export const HAN = {
  year: '年',
  month: '月',
  day: '日',
  /** Both signs that end a day. */
  days: '日号',
  half: '半',
  weekdays: '一二三四五六日',
  /** The other sign for Sunday. */
  sunday: '天',
  /** A weekday follows, or one more sign and then the weekday. */
  week: '周',
  longWeeks: '星礼',
  ordinal: '第',
  /** After the number of a letter. */
  number: '号',
  ten: '十',
  hundred: '百',
  digits: DIGITS,
  numbers: '一二三四五六七八九十',
  /** What a number in words is made of. */
  numerals: `${DIGITS}零十百`,
} as const
/** What a numeral begins with: most signs of a text are none of them. */
const FIRST = new Set('〇○零一二两三四五六七八九十')

/** The end of the numeral that begins at a place of a text, with its figures; null if there is none. */
export function hanNumeralAt(text: string, at: number): { end: number; figures: string } | null {
  if (!FIRST.has(text.charAt(at))) return null
  IN_DATE.lastIndex = at
  const [numeral] = IN_DATE.exec(text) ?? []
  return numeral === undefined ? null : { end: at + numeral.length, figures: figuresOf(numeral) }
}

function figuresOf(numeral: string): string {
  const plain = numeral.replace(/[○零]/g, '〇').replace('两', '二')
  const [tens, ones] = plain.split('十')
  if (ones === undefined)
    return Array.from(plain, digitOf)
      .join('')
      .replace(/^0(?=.$)/, '0')
  return `${tens === '' ? '1' : digitOf(tens ?? '')}${ones === '' ? '0' : digitOf(ones)}`
}

function digitOf(sign: string): string {
  return String(DIGITS.indexOf(sign))
}
