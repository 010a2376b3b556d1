import type { Meeting } from '@u4ssc/domain/meetings'
import type { DateMention } from '../../values/dates/index'
import type { Letter } from '../../values/letter/index'
import type { HoursMention } from '../../values/times/index'
import type { Range } from '../../text/tokens/index'
import { type FoundEvent, ownsAll, scoped, type Title } from '../topics/index'

/** A meeting as a proposer sees it: a name in the letter and the mentions of its days. */
export interface EventClaim {
  readonly title: Title
  /** The most reliable mention first; empty where the letter gives no day. */
  readonly dates: readonly DateMention[]
  /** The row or list item that belongs to this meeting alone, its times included. */
  readonly row: Range | null
  /** Its times, where the row also holds those of others. */
  readonly opening?: HoursMention | null
  readonly status: Meeting['status']
}

/** Gives each claimed meeting the sentences that are about it. */
export function candidatesOf(letter: Letter, claims: readonly EventClaim[]): FoundEvent[] {
  const events = claims.map((claim): FoundEvent => ({
    ...claim,
    sentences: letter.sentences,
    owns: ownsAll,
    isNearest: ownsAll,
  }))
  return events.length > 1 ? scoped(letter, events) : events
}
