export interface CodeDetector {
  /** Returns the QR codes in the picture of a video. */
  readonly detect: (source: HTMLVideoElement) => Promise<{ readonly rawValue: string }[]>
}

const OPTIONS: { formats: 'qr_code'[] } = { formats: ['qr_code'] }

/**
 * Opens the QR code reader of the browser, or one in JavaScript where there is none (Safari,
 * Firefox), which is loaded only then.
 */
export async function openDetector(): Promise<CodeDetector> {
  const Own = window.BarcodeDetector
  if (Own) return new Own(OPTIONS)
  const { BarcodeDetector } = await import('qr/decode.js')
  return new BarcodeDetector(OPTIONS)
}
