import * as z from 'zod'
import { assertDate } from '../assert-scalars'
import { SittingSchema } from '../meetings/index'
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

const NOTHING = { isApproximate: false, leaders: [], parts: [], meetings: [] }

const first = (name: string): ThematicGroup => ({
  ...NOTHING,
  name,
  from: '2016-07',
  until: '2018',
  sources: ['programme-2', 'newslog-2016'],
})
const about2021 = (name: string, ...meetings: string[]): ThematicGroup => ({
  ...NOTHING,
  name,
  from: '2020',
  until: '2022',
  isApproximate: true,
  meetings: meetings.map((date) => ({ date, startTime: null, endTime: null, endDate: null })),
  sources: ['groups-2021'],
})
const afternoon = (date: string) => ({ date, startTime: '14:00', endTime: '15:00', endDate: null })

/**
 * Names and times as the pages give them; who chairs them is left to those pages.
 *
 * @example
 * THEMATIC_GROUPS.length // => 11
 */
export const THEMATIC_GROUPS: readonly ThematicGroup[] = [
  first('Setting the Framework'),
  first('Connecting Cities and Communities'),
  first('Enhancing Innovation and Participation'),
  about2021('City Platforms'),
  about2021('Economic recovery in cities and urban resilience building in the time of COVID-19'),
  about2021(
    'Innovative Financing Instruments for Smart Sustainable Cities',
    '2021-04-26',
    '2021-05-25',
    '2021-07-30',
    '2021-09-15',
  ),
  about2021('Guiding principles for artificial intelligence in cities'),
  about2021('Procurement Guidelines'),
  {
    ...NOTHING,
    name: 'Artificial Intelligence in Cities',
    from: '2023',
    until: '2024',
    parts: ['Guiding principles', 'Autonomous Cities'],
    meetings: [{ date: '2023-09-28', startTime: '16:00', endTime: '17:00', endDate: null }],
    sources: ['group-ai'],
  },
  {
    ...NOTHING,
    name: 'Enabling People-Centred Cities through Digital Transformation',
    from: '2024',
    until: '2025',
    leaders: ['ITU', 'Austrian Economics Center', 'Digital Dubai', 'UN-Habitat'],
    meetings: ['2024-02-28', '2024-03-08', '2024-03-20', '2024-04-03'].map(afternoon),
    sources: ['group-digital'],
  },
  {
    ...NOTHING,
    name: 'City Platforms and Data Spaces',
    from: null,
    until: null,
    leaders: ['UNECE', 'FEMP', 'City of Valencia', 'Deloitte'],
    parts: [
      'Smart Destination Platforms',
      'Integrated Urban, Land and Housing Data Framework',
      'Data Spaces',
    ],
    sources: ['group-platforms'],
  },
]

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
