/** What a UTF-16 unit is to the reader. */
export const BLANK = 0
export const LINE = 1
export const LETTER = 2
export const DIGIT = 3
export const HAN = 4
export const SIGN = 5
/** Marks of direction, soft hyphens, vowel signs: part of the word they are in, or nothing. */
export const UNSEEN = 6

/** By unit for ASCII, by range above it. */
const ASCII = Uint8Array.from({ length: 128 }, (_, unit) => classOfAscii(unit))

function classOfAscii(unit: number): number {
  if (unit === 10 || unit === 11 || unit === 12 || unit === 13) return LINE
  if (unit <= 32 || unit === 127) return BLANK
  if (unit >= 48 && unit <= 57) return DIGIT
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) ? LETTER : SIGN
}

/** First unit of each range above ASCII, and what its units are. */
const RANGES: readonly (readonly [from: number, kind: number])[] = [
  [0x80, BLANK],
  [0x85, LINE],
  [0x86, BLANK],
  [0xa1, SIGN],
  [0xaa, LETTER],
  [0xab, SIGN],
  [0xad, UNSEEN],
  [0xae, SIGN],
  [0xc0, LETTER],
  [0xd7, SIGN],
  [0xd8, LETTER],
  [0xf7, SIGN],
  [0xf8, LETTER],
  [0x2b9, SIGN],
  [0x300, UNSEEN],
  [0x370, LETTER],
  [0x483, UNSEEN],
  [0x48a, LETTER],
  [0x589, SIGN],
  [0x5d0, LETTER],
  [0x5f3, SIGN],
  [0x610, UNSEEN],
  [0x61b, SIGN],
  [0x61c, UNSEEN],
  [0x61d, SIGN],
  [0x620, LETTER],
  [0x640, UNSEEN],
  [0x641, LETTER],
  [0x64b, UNSEEN],
  [0x660, DIGIT],
  [0x66a, SIGN],
  [0x66e, LETTER],
  [0x670, UNSEEN],
  [0x671, LETTER],
  [0x6d4, SIGN],
  [0x6d6, UNSEEN],
  [0x6ee, LETTER],
  [0x6f0, DIGIT],
  [0x6fa, LETTER],
  [0x1680, BLANK],
  [0x1681, LETTER],
  [0x2000, BLANK],
  [0x200b, UNSEEN],
  [0x2010, SIGN],
  [0x2028, LINE],
  [0x202a, UNSEEN],
  [0x202f, BLANK],
  [0x2030, SIGN],
  [0x205f, BLANK],
  [0x2060, UNSEEN],
  [0x2070, SIGN],
  [0x2c00, LETTER],
  [0x2e00, SIGN],
  [0x3000, BLANK],
  [0x3001, SIGN],
  [0x3005, HAN],
  [0x3008, SIGN],
  [0x3041, LETTER],
  [0x3200, SIGN],
  [0x3400, HAN],
  [0x4dc0, SIGN],
  [0x4e00, HAN],
  [0xa000, LETTER],
  [0xd800, SIGN],
  [0xf900, HAN],
  [0xfb00, LETTER],
  [0xfe00, UNSEEN],
  [0xfe10, SIGN],
  [0xfe70, LETTER],
  [0xfeff, UNSEEN],
  [0xff00, SIGN],
  [0xff10, DIGIT],
  [0xff1a, SIGN],
  [0xff21, LETTER],
  [0xff3b, SIGN],
  [0xff41, LETTER],
  [0xff5b, SIGN],
  [0xff66, LETTER],
  [0xffe0, SIGN],
]

/** By unit, laid out on first use of one above ASCII. */
let byUnit: Uint8Array | undefined

export function classOf(unit: number): number {
  if (unit < 128) return ASCII[unit] ?? SIGN
  byUnit ??= layOut()
  return byUnit[unit] ?? SIGN
}

function layOut(): Uint8Array {
  const kinds = new Uint8Array(0x10000)
  RANGES.forEach(([from, kind], index) => {
    kinds.fill(kind, from, RANGES[index + 1]?.[0])
  })
  return kinds
}

export function isCellBorder(unit: number): boolean {
  return unit === 9 || unit === 124
}

/** Signs that other scripts and typographers write otherwise, and the plain one for each. */
const PLAIN = new Map(
  [
    '-‐‑‒–—―−﹣－',
    "'‘’ʼ`´＇",
    '"“”„«»「」『』《》',
    ',،、，',
    ';؛；',
    '.。．｡',
    ':：',
    '?؟？',
    '!！',
    '(（',
    ')）',
    '[【［',
    ']】］',
    '/／∕',
    '·•●▪■◦*',
  ].flatMap((signs) => Array.from(signs, (sign) => [sign, signs.charAt(0)] as const)),
)

/** By unit, for ASCII. */
const PLAIN_ASCII = Array.from({ length: 128 }, (_, unit) => {
  const sign = String.fromCharCode(unit)
  return PLAIN.get(sign) ?? sign
})

export function plainSign(sign: string): string {
  const plain = sign.length === 1 ? PLAIN_ASCII[sign.charCodeAt(0)] : undefined
  return plain ?? PLAIN.get(sign) ?? sign
}
