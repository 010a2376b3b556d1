/** The most frequent lowercase letters of a language. */
const FREQUENT = {
  'windows-1251': 'оеаинтсрвл',
  'windows-1256': 'اليمنتروةب',
} as const

const SAMPLE = 65_536

/**
 * Returns the encoding of a text that is not Unicode: Western, Cyrillic, Arabic or Chinese.
 *
 * Western letters outside ASCII are isolated; those of the other scripts form runs. In the right
 * encoding, the frequent letters of the language are the frequent bytes.
 *
 * @returns a label from the WHATWG Encoding Standard
 */
export function detectEncoding(bytes: Uint8Array): string {
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

/** Returns the average length of runs of bytes outside ASCII. */
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

/** Returns the share of frequent letters of a language among the characters outside ASCII. */
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

/** First bytes of frequent characters (B0 to D7) and punctuation (A1 to A3) in GB 2312. */
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
