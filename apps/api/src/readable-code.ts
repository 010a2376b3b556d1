import { randomInt } from 'node:crypto'

/** Digits and capitals that are hard to confuse (Crockford's base 32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUPS = 3
const GROUP_SIGNS = 4

/** Returns a readable code of 60 random bits, for example `7K3M-Q0ZD-4T8P`. */
export function newCode(): string {
  const sign = () => SIGNS.charAt(randomInt(SIGNS.length))
  const group = () => Array.from({ length: GROUP_SIGNS }, sign).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}

/**
 * Returns a typed code in its standard form: any case, with or without dashes, O for 0, I and L for
 * 1.
 */
export function readCode(text: string): string {
  const signs = text
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll(/[^0-9A-Z]/g, '')
  return signs.match(/.{1,4}/g)?.join('-') ?? ''
}
