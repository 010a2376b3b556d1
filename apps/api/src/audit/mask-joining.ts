/** Fields that hold a fact next to the pointer that names it. */
const FACT_FIELDS: ReadonlySet<string> = new Set([
  'value',
  'before',
  'after',
  'letter',
  'meeting',
  'note',
])

const JOINING_POINTER = /(^|\/)joining(\/|$)/
const MASKED = 'masked'

/** Returns whether a JSON pointer leads to joining details. */
export function isJoiningPointer(pointer: string): boolean {
  return JOINING_POINTER.test(pointer)
}

/**
 * Returns the JSON without joining links and passcodes. `masked` replaces them, so that an entry
 * says that they changed, not to what; null stays null.
 */
export function maskJoining(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(maskJoining)
  if (typeof json !== 'object' || json === null) return json
  const isJoining =
    'pointer' in json && typeof json.pointer === 'string' && isJoiningPointer(json.pointer)
  const fields = Object.entries(json).map(([name, value]: [string, unknown]) => {
    const isMasked = name === 'joining' || (isJoining && FACT_FIELDS.has(name))
    return [name, isMasked ? mask(value) : maskJoining(value)] as const
  })
  return Object.fromEntries(fields)
}

function mask(value: unknown): unknown {
  return value === null || value === undefined ? value : MASKED
}
