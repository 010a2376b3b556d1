import type { Meeting } from '../../meetings/index'
import type { Circular } from '../model/index'
import type { Grounded } from './grounded-facts'
import type { ChainLetter } from './letters'
import type { UnappliedAmendment } from '../model/index'

/** The state after some letters of a chain. */
export interface Standing {
  readonly letters: readonly ChainLetter[]
  readonly circular: Grounded<Circular>
  readonly meetings: readonly Grounded<Meeting>[]
}

/** The state after a change, with the parts that could not be applied. */
export interface Applied<After = Standing> {
  readonly standing: After
  readonly unapplied: readonly UnappliedAmendment[]
}

export function refusal(
  { name }: ChainLetter,
  reason: UnappliedAmendment['reason'],
  { paragraph = null, words = null }: Partial<Pick<UnappliedAmendment, 'paragraph' | 'words'>> = {},
): UnappliedAmendment {
  return { reference: name, paragraph, reason, words }
}
