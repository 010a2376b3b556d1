import type { Language } from '@u4ssc/domain'
import { assertList, assertObject } from '@u4ssc/domain/internal'
import { assertLanguage } from '@u4ssc/domain/words'
import { countryName, WORDINGS } from '@u4ssc/domain/words/languages'
import * as z from 'zod'
import { codeImage } from '../code-image'
import { nameOf, ParticipantSchema } from '../participant'
import { writePdf } from '../typst'
import { DOCUMENT_WORDS } from '../words/index'

export const BadgeSchema = z
  .object({
    participant: ParticipantSchema,
    code: z
      .string()
      .min(1, 'Enter a code for the check-in')
      .max(300, 'Enter a code of at most 300 characters'),
  })
  .meta({ id: 'Badge' })
export type Badge = z.infer<typeof BadgeSchema>

export interface BadgesToPdfOptions {
  /** Title of the meeting. */
  readonly title: string
  /** Language of the labels. */
  readonly language: Language
}

/**
 * Returns badges as a PDF, one on each A6 page: name, organization, country, and a QR code for the
 * check-in.
 *
 * @throws RangeError without badges; DocumentError for a name that the fonts do not support
 * @example
 * await writeFile('badges.pdf', await badgesToPdf(badges, { title: 'Sixth Meeting', language: 'en' }))
 */
export async function badgesToPdf(
  badges: readonly Badge[],
  options: BadgesToPdfOptions,
): Promise<Uint8Array> {
  assertList(badges, 'badges')
  assertObject(options, 'options')
  const { title, language } = options
  assertLanguage(language, 'options.language')
  if (badges.length === 0) throw new RangeError('badges must have at least one badge')
  const printed = badges.map(async ({ participant, code }) => ({
    name: [participant.givenName, participant.familyName].filter((name) => name !== null),
    organization: participant.organization,
    country: countryName(participant.country, WORDINGS[language]),
    capacity: DOCUMENT_WORDS[language].capacities[participant.capacity],
    code: await codeImage(code, nameOf(participant), language),
  }))
  return writePdf('badges', { language, title, badges: await Promise.all(printed) })
}
