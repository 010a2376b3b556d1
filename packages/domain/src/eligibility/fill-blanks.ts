import type { Decision, Ground } from './decision'

/** Values that shared judgements leave open. */
export interface Blanks {
  readonly on: string
  readonly organization: string | null
}

/**
 * Returns the grounds with their date and organization filled in.
 *
 * The list and the filled grounds are new objects; the others stay shared and frozen.
 */
export function fillBlanks(shared: Decision['grounds'], blanks: Blanks): Decision['grounds'] {
  const filled: Decision['grounds'] = [fill(shared[0], blanks)]
  for (let position = 1; position < shared.length; position += 1) {
    const ground = shared[position]
    if (ground) filled.push(fill(ground, blanks))
  }
  return filled
}

function fill(ground: Ground, { on, organization }: Blanks): Ground {
  const { rule, holds, reason, cites } = ground
  switch (reason.code) {
    case 'country-not-yet-member':
    case 'country-membership-not-known':
      return { rule, holds, reason: { ...reason, on }, cites }
    case 'entity-is-member':
    case 'entity-membership-not-known': {
      const { code, capacity } = reason
      return organization === null
        ? ground
        : { rule, holds, reason: { code, capacity, organization }, cites }
    }
    default:
      return ground
  }
}
