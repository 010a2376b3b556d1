import { randomInt } from 'node:crypto'

/** Digits and capitals that nobody takes for one another (Crockford's base 32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUPS = 3
const GROUP_SIGNS = 4

/** A code of 60 random bits that people can read to each other: `7K3M-Q0ZD-4T8P`. */
export function newCode(): string {
  const sign = () => SIGNS.charAt(randomInt(SIGNS.length))
  const group = () => Array.from({ length: GROUP_SIGNS }, sign).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}

/** The code that somebody typed: in any case, with or without its dashes, O for 0, I and L for 1. */
export function readCode(text: string): string {
  const signs = text
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll(/[^0-9A-Z]/g, '')
  return signs.match(/.{1,4}/g)?.join('-') ?? ''
}
