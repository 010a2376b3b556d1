import type { Decision, Ground } from '../eligibility/index'
import type { Language } from '../scalars'
import { wordingOf } from './wording'

/**
 * Why somebody may come or not: a sentence for each ground, naming the paragraph it rests on.
 *
 * The outcome itself is not among the words; it stands before them wherever they are shown.
 *
 * @example
 * describeDecision(decision, 'en') // => 'The meeting is open to … [¶5]. Colombia is a member of ITU (since 1914).'
 */
export function describeDecision({ grounds }: Decision, language: Language): string {
  return grounds.map((ground) => describeGround(ground, language)).join(' ')
}

/**
 * One ground of a decision, as a sentence.
 *
 * @example
 * describeGround(decision.grounds[1], 'en') // => 'Colombia is a member of ITU (since 1914).'
 */
export function describeGround(ground: Ground, language: Language): string {
  return wordingOf(language).ground(ground)
}
