import { toCalendar } from '@u4ssc/calendar'
import { InstantSchema } from '@u4ssc/domain'
import type { Meeting } from '@u4ssc/domain/meetings'
import * as z from 'zod'
import { now } from './now'
import { optionOf, type Options } from '../usage/index'

/** Returns the meetings as an iCalendar file. */
export function writeCalendar(meetings: readonly Meeting[], options: Options): string {
  const sequence = optionOf('sequence', z.coerce.number().int().nonnegative().default(0), options)
  const url = optionOf('url', z.url().optional(), options)
  const at = optionOf('now', InstantSchema.optional(), options) ?? now()
  return toCalendar(meetings, { audience: 'public', sequence, url, now: at })
}
