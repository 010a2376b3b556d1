import { fictitiousDigit, fictitiousWord, hashOf, openDraw, type Draw } from './fictitious'

/** What is replaced. */
export type PersonalKind = 'name' | 'email' | 'number' | 'secret'

/** Gives the fictitious value for a real one, the same one wherever it occurs in a letter. */
export type Substitute = (kind: PersonalKind, value: string) => string

/** The digits of an international number that say the country. */
const COUNTRY_DIGITS = 2
const ATTEMPTS_MAX = 50

/**
 * Opens the substitutes of a letter: no two values get the same, and none gets one that the letter
 * has.
 *
 * @param seed - the same seed gives the same substitutes
 * @param text - of the letter
 */
export function openSubstitutes(seed: string, text: string): Substitute {
  const present = new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu))
  const given = new Map<string, string>()
  const used = new Set<string>()
  const isFree = (made: string) => !used.has(made) && !present.has(made)

  /** Of a key there is one substitute; a value is a spelling of it. */
  function keyFor(kind: PersonalKind, key: string): string {
    const name = `${kind} ${key}`
    const before = given.get(name)
    if (before !== undefined) return before
    let made = ''
    for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
      made = MAKERS[kind](key, openDraw(`${seed} ${name} ${attempt}`))
      if (isFree(made)) break
    }
    given.set(name, made)
    used.add(made)
    return made
  }

  return (kind, value) => {
    const key = keyOf(kind, value)
    return spellLike(value, keyFor(kind, key), kind)
  }
}

const MAKERS: Readonly<Record<PersonalKind, (key: string, draw: Draw) => string>> = {
  name: fictitiousWord,
  secret: fictitiousWord,
  email: fictitiousAddress,
  number: (digits, draw) =>
    Array.from(digits)
      .map((digit, index) => (index < COUNTRY_DIGITS ? digit : fictitiousDigit(digit, draw)))
      .join(''),
}

/** Returns what spellings of a value have in common. */
function keyOf(kind: PersonalKind, value: string): string {
  if (kind === 'number') return digitsOf(value)
  if (kind === 'name') return value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return kind === 'email' ? value.toLowerCase() : value
}

/** Returns the digits of a number, in Latin script. */
export function digitsOf(value: string): string {
  return (value.match(/\p{Nd}/gu) ?? [])
    .map((digit) => String.fromCharCode(0x30 + (digit.charCodeAt(0) & 0xf)))
    .join('')
}

/** Reserved for examples (RFC 2606): no email to such an address arrives. */
const DOMAINS = ['example.org', 'example.com', 'example.net']
const DOMAIN_LABELS = 2

/** Addresses of one organization stay those of one, and the domains of two mostly differ. */
function fictitiousAddress(address: string, draw: Draw): string {
  const [local = '', domain = ''] = address.split('@')
  const labels = domain.split('.')
  const above = labels.slice(0, -DOMAIN_LABELS).map((label) => fictitiousWord(label, draw))
  const own = DOMAINS[hashOf(labels.slice(-DOMAIN_LABELS).join('.')) % DOMAINS.length] ?? ''
  return `${fictitiousWord(local, draw)}@${[...above, own].join('.')}`
}

/** Pours a substitute into the spelling of a value: its case, or the marks between its digits. */
function spellLike(value: string, made: string, kind: PersonalKind): string {
  if (kind === 'number') return pourDigits(value, made)
  if (kind !== 'name') return made
  const isCapital = (letter: string) => letter !== letter.toLowerCase()
  const letters = Array.from(made)
  return Array.from(value.normalize('NFC'))
    .map((letter, index) => {
      const own = letters[index] ?? ''
      return isCapital(letter) ? own.toUpperCase() : own
    })
    .join('')
}

function pourDigits(value: string, digits: string): string {
  let index = 0
  return value.replace(/\p{Nd}/gu, (digit) => {
    const zero = digit.charCodeAt(0) - Number(digitsOf(digit))
    return String.fromCharCode(zero + Number(digits.charAt(index++)))
  })
}
