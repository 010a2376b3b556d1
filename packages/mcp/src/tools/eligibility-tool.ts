import type { McpServer } from '@modelcontextprotocol/server'
import { CapacitySchema } from '@u4ssc/domain/eligibility'
import { describeDecision } from '@u4ssc/domain/words'
import { findCountry, WORDINGS } from '@u4ssc/domain/words/languages'
import * as z from 'zod'
import { circularPage } from '../platform'
import type { Platform } from '../platform'
import { answer, citing, READ_ONLY, SourceSchema } from './answer'

const OUTCOMES = {
  eligible: 'Yes.',
  'not-eligible': 'No.',
  'needs-review': 'Ask the secretariat.',
} as const

export function addEligibilityTool(server: McpServer, platform: Platform): void {
  server.registerTool(
    'can_attend',
    {
      title: 'Who can attend',
      description:
        'Answers whether a person can attend a meeting, with the clauses of the circular and the records that decide. Nothing is stored.',
      inputSchema: z.object({
        meeting: z.string().meta({ description: 'Slug of the meeting' }),
        country: z.string().min(1).max(100).meta({
          description:
            'Country of the person or organization: its name, or two letters of ISO 3166',
        }),
        capacity: CapacitySchema.default('individual').meta({
          description: 'The role in which the person wants to attend',
        }),
        organization: z.string().min(1).optional(),
      }),
      outputSchema: z.object({
        outcome: z.enum(['eligible', 'not-eligible', 'needs-review']),
        reasons: z.string(),
        decidedFor: z.string().meta({ description: 'Date of the decision' }),
        recordsOf: z.string().meta({ description: 'Date of the records of ITU membership' }),
        sources: z.array(SourceSchema),
      }),
      annotations: READ_ONLY,
    },
    ({ meeting, country: named, capacity, organization = null }) =>
      answer(async () => {
        const country = findCountry(named, Object.values(WORDINGS))
        if (country === null)
          return { missing: `“${named}” is not a known country. Enter its name or its code.` }
        const applicant = { country, capacity, organization }
        const { decision } = await platform.client.eligibility.decide({ meeting, applicant })
        const { outcome, grounds, on, membershipsAsOf } = decision
        const letter = (await platform.client.meetings.get(meeting))?.letter
        const sources = grounds.flatMap(({ cites }) =>
          cites?.reference == null
            ? []
            : [
                {
                  title: cites.reference,
                  paragraph: cites.paragraph,
                  url: letter ? circularPage(platform, letter.id, cites.paragraph) : null,
                },
              ],
        )
        const reasons = describeDecision(decision)
        return {
          text: `${OUTCOMES[outcome]} ${reasons} Membership records of ${membershipsAsOf}.${citing(sources)}`,
          data: { outcome, reasons, decidedFor: on, recordsOf: membershipsAsOf, sources },
        }
      }),
  )
}
