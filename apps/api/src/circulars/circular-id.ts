import type { Circular } from '@u4ssc/domain'

/** What identifies a circular. */
export interface CircularKey {
  readonly id: string
  readonly series: string
  readonly number: string
  readonly issuedOn: string
}

/**
 * Returns the ID of a circular from its series, number and date, for example
 * "tsb-circular-352-2021-10-13". A corrigendum or addendum is numbered for each circular, so its ID
 * names both: "tsb-circular-352-corrigendum-1-2021-10-27".
 *
 * @returns `undefined` if one of them is missing
 */
export function circularKey({ reference, issuedOn }: Circular): CircularKey | undefined {
  const { kind, series, number, amends } = reference
  if (series === null || number === null || issuedOn === null) return undefined
  const named = amends === null ? `${series} ${number}` : `${amends} ${kind} ${number}`
  return { id: toSlug(`${named} ${issuedOn}`), series, number, issuedOn }
}

/** Returns lower-case words joined by hyphens, without accents. */
function toSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
