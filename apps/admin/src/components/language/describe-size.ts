import { language } from './language'

const kilobytes = new Intl.NumberFormat(`${language}-u-nu-latn`, {
  style: 'unit',
  unit: 'kilobyte',
  maximumFractionDigits: 0,
})

/** Returns the size of a file for people. @param bytes - shown as at least 1 kB */
export function describeSize(bytes: number): string {
  return kilobytes.format(Math.ceil(bytes / 1000))
}
