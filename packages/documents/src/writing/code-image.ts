import type { Language } from '@u4ssc/domain'
import { fill, PAPER_WORDS } from './words/index'

export interface CodeImage {
  readonly svg: string
  /** For those who cannot see it. */
  readonly alt: string
}

/**
 * A QR code (ISO/IEC 18004) that is still read with a quarter of it scratched or folded.
 *
 * @param name - what people call the code
 */
export async function codeImage(
  content: string,
  name: string,
  language: Language,
): Promise<CodeImage> {
  const { default: QRCode } = await import('qrcode')
  const svg = await QRCode.toString(content, { type: 'svg', errorCorrectionLevel: 'Q', margin: 4 })
  return { svg, alt: fill(PAPER_WORDS[language].codeImage, { code: name }) }
}
