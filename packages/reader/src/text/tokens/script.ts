import type { Tokens } from './tokens'

/** Whether a token begins with a Chinese character. */
export function isHan({ text, start }: Tokens, index: number): boolean {
  const unit = text.charCodeAt(start[index] ?? text.length)
  return unit >= 0x3400 && unit <= 0x9fff
}

/** Whether a token begins with an Arabic letter or a Chinese character: a name there has no capital. */
export function isArabicOrHan({ text, start }: Tokens, index: number): boolean {
  const unit = text.charCodeAt(start[index] ?? text.length)
  return unit >= 0x600 && (unit <= 0x6ff || unit >= 0x3400)
}

/** Whether a token begins with a sign that is neither small nor capital: of such a script, a digit, a sign. */
export function hasNoCase({ text, start }: Tokens, index: number): boolean {
  const sign = text.charAt(start[index] ?? text.length)
  return sign.toLowerCase() === sign.toUpperCase()
}
