import { decodeQR } from 'qr/decode.js'
import encodeQR from 'qr'
import { afterEach, expect, it, vi } from 'vitest'
import { openDetector } from './code-scanner'

afterEach(() => vi.unstubAllGlobals())

it('the code reader of the browser is used if the browser has one', async () => {
  const detect = () => Promise.resolve([{ rawValue: 'own' }])
  vi.stubGlobal(
    'BarcodeDetector',
    class {
      detect = detect
    },
  )
  const detector = await openDetector()
  expect(await detector.detect(document.createElement('video'))).toEqual([{ rawValue: 'own' }])
})

it('a browser without a code reader gets one in JavaScript, which reads a check-in code', async () => {
  expect(await openDetector()).toHaveProperty('detect')
  expect(decodeQR(pictureOf('7K3M-Q0ZD-4T8P'))).toBe('7K3M-Q0ZD-4T8P')
})

/** Draws a code as the pixels of a camera picture. */
function pictureOf(code: string) {
  const modules = encodeQR(code, 'raw', { scale: 4, border: 4 })
  const height = modules.length
  const width = modules[0]?.length ?? 0
  const data = modules.flat().flatMap((isDark) => {
    const grey = isDark ? 0 : 255
    return [grey, grey, grey, 255]
  })
  return { height, width, data: Uint8ClampedArray.from(data) }
}
