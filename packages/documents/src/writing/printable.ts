/** Signs no XML document may hold, escaped or not (XML 1.0, production 2); no font draws them either. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Words without the signs that nothing can print. */
export function printable(words: string): string {
  return words.replace(FORBIDDEN, '')
}
