import type { Circular } from '@u4ssc/domain'

/** What a letter needs to be told from every other one. */
export interface CircularKey {
  readonly id: string
  readonly series: string
  readonly number: string
  readonly issuedOn: string
}

/**
 * Names a letter by series, number and date: "tsb-circular-352-2021-10-13".
 *
 * @returns `undefined` for a letter that lacks one of them
 */
export function circularKey({ reference, issuedOn }: Circular): CircularKey | undefined {
  const { series, number } = reference
  if (series === null || number === null || issuedOn === null) return undefined
  const id = toSlug(`${series} ${number} ${issuedOn}`)
  return { id, series, number, issuedOn }
}

/** Lower-case words joined by hyphens, in the script of the letter, without its accents. */
function toSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
