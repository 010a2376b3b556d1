/** The most frequent letters of a language, small ones, as in running text. */
const FREQUENT = {
  'windows-1251': 'оеаинтсрвл',
  'windows-1256': 'اليمنتروةب',
} as const

const SAMPLE = 65_536

/**
 * The encoding of a text that is not Unicode, by its letters: Western, Cyrillic, Arabic or Chinese.
 *
 * Western letters beyond ASCII stand alone among others; those of the other scripts stand together,
 * and only in the right encoding are the letters of the language the frequent ones.
 *
 * @returns a label of the WHATWG Encoding Standard
 */
export function tellEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE)
  if (lengthOfRuns(sample) < 2) return 'windows-1252'
  const shares = [
    ...Object.entries(FREQUENT).map(
      ([encoding, letters]) => [encoding, shareOf(sample, encoding, letters)] as const,
    ),
    ['gb18030', shareOfCommonHan(sample)] as const,
  ]
  const [best] = shares.sort(([, one], [, other]) => other - one)
  return best && best[1] > 0.4 ? best[0] : 'windows-1252'
}

/** How many bytes beyond ASCII stand together, on average. */
function lengthOfRuns(bytes: Uint8Array): number {
  let [high, runs, wasHigh] = [0, 0, false]
  for (const byte of bytes) {
    const isHigh = byte > 127
    if (isHigh) high++
    if (isHigh && !wasHigh) runs++
    wasHigh = isHigh
  }
  return runs === 0 ? 0 : high / runs
}

/** Of all signs beyond ASCII, how many are the frequent letters of the language. */
function shareOf(bytes: Uint8Array, encoding: string, letters: string): number {
  const frequent = new Set(letters)
  let [found, all] = [0, 0]
  for (const sign of new TextDecoder(encoding).decode(bytes)) {
    if (sign < '\u0080') continue
    all++
    if (frequent.has(sign)) found++
  }
  return all === 0 ? 0 : found / all
}

/** The first bytes B0 to D7 hold the frequent signs of GB 2312, A1 to A3 the punctuation. */
function shareOfCommonHan(bytes: Uint8Array): number {
  let [common, all] = [0, 0]
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0
    if (lead < 0x81) continue
    all++
    const trail = bytes[at + 1] ?? 0
    if (trail < 0x40) continue
    const isCommon = (lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3)
    if (isCommon && trail >= 0xa1) common++
    at++
  }
  return all === 0 ? 0 : common / all
}
