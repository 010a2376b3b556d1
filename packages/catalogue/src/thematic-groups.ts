import { SittingSchema } from '@u4ssc/domain'
import { assertDate } from '@u4ssc/domain/timezones'
import * as z from 'zod'
import groups from './data/thematic-groups.json' with { type: 'json' }
import { holdsOn, PartialDateSchema } from './fact'
import { SourceKeySchema } from './sources'

/**
 * A working or thematic group of the initiative: `from` counts, `until` does not.
 *
 * @example
 * ThematicGroupSchema.safeParse(THEMATIC_GROUPS[0]).success // => true
 */
export const ThematicGroupSchema = z
  .object({
    name: z.string(),
    from: PartialDateSchema.nullable(),
    until: PartialDateSchema.nullable(),
    isApproximate: z.boolean().meta({ description: 'The source gives the time as "about"' }),
    leaders: z.array(z.string()).meta({ description: 'Organizations only' }),
    parts: z.array(z.string()).meta({ description: 'Working groups within it' }),
    meetings: z.array(SittingSchema).meta({ description: 'In Geneva time' }),
    sources: z.array(SourceKeySchema).min(1),
  })
  .meta({ id: 'ThematicGroup', description: 'A working or thematic group of the initiative' })
export type ThematicGroup = z.infer<typeof ThematicGroupSchema>

/**
 * Names and times as the pages give them; who chairs them is left to those pages.
 *
 * @example
 * THEMATIC_GROUPS.length // => 11
 */
export const THEMATIC_GROUPS: readonly ThematicGroup[] = z.array(ThematicGroupSchema).parse(groups)

/**
 * The groups at work on a day, as far as sources date them.
 *
 * @param on - calendar date, `YYYY-MM-DD`
 * @throws RangeError for what is no date
 * @example
 * thematicGroupsOn('2016-07-22').map(({ name }) => name)[0] // => 'Setting the Framework'
 */
export function thematicGroupsOn(on: string): ThematicGroup[] {
  assertDate(on, 'on')
  return THEMATIC_GROUPS.filter((group) => holdsOn(group, on))
}
