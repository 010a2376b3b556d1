import type { Language } from '@u4ssc/domain'
import { fill, DOCUMENT_WORDS } from './words/index'

export interface CodeImage {
  readonly svg: string
  /** Alternative text. */
  readonly alt: string
}

/**
 * Returns a QR code (ISO/IEC 18004) that is readable with a quarter of it damaged.
 *
 * @param name - name of the code for its alternative text
 */
export async function codeImage(
  content: string,
  name: string,
  language: Language,
): Promise<CodeImage> {
  const { default: QRCode } = await import('qrcode')
  const svg = await QRCode.toString(content, { type: 'svg', errorCorrectionLevel: 'Q', margin: 4 })
  return { svg, alt: fill(DOCUMENT_WORDS[language].codeImage, { code: name }) }
}
