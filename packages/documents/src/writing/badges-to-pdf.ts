import type { Language } from '@u4ssc/domain'
import { countryName, WORDINGS } from '@u4ssc/domain/words/languages'
import { z } from 'zod'
import { codeImage } from './code-image'
import { nameOf, ParticipantSchema } from './participant'
import { writePdf } from './typst'
import { PAPER_WORDS } from './words/index'

export const BadgeSchema = z
  .object({
    participant: ParticipantSchema,
    code: z
      .string()
      .min(1, 'A badge has a code for the check-in')
      .max(300, 'A code of more than 300 signs is too fine for a badge'),
  })
  .meta({ id: 'Badge' })
export type Badge = z.infer<typeof BadgeSchema>

export interface BadgesToPdfOptions {
  /** Of the meeting. */
  readonly title: string
  /** Of the words around the names. */
  readonly language: Language
}

/**
 * Badges as a PDF, one to a page of A6: the name, where they come from, and a QR code for the check-in.
 *
 * @throws where there is no badge, or a name has a letter of a script that no font has
 * @example
 * await writeFile('badges.pdf', await badgesToPdf(badges, { title: 'Sixth Meeting', language: 'en' }))
 */
export async function badgesToPdf(
  badges: readonly Badge[],
  { title, language }: BadgesToPdfOptions,
): Promise<Uint8Array> {
  if (badges.length === 0) throw new RangeError('There is no badge to print')
  const printed = badges.map(async ({ participant, code }) => ({
    name: [participant.givenName, participant.familyName].filter((name) => name !== null),
    organization: participant.organization,
    country: countryName(participant.country, WORDINGS[language]),
    capacity: PAPER_WORDS[language].capacities[participant.capacity],
    code: await codeImage(code, nameOf(participant), language),
  }))
  return writePdf('badges', { language, title, badges: await Promise.all(printed) })
}
