/** Characters that XML does not allow, escaped or not (XML 1.0, production 2). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Returns a text without unprintable characters. */
export function printable(words: string): string {
  return words.replace(FORBIDDEN, '')
}
