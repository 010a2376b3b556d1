import { readFileSync } from 'node:fs'
import * as z from 'zod'

/** The languages of the product. */
export const LANGUAGES = /** @type {const} */ (['ar', 'en', 'es', 'fr', 'ru', 'zh'])

/** Key of a text, with its area: `admin/outcomes.reports`; `*` is any part of a key. */
const KeySchema = z.string().regex(/^[a-z*]+\/[\w.*/-]+$/i)
/** Words in any form: `*` is any ending of a word. */
const PhraseSchema = z.string().trim().min(2)

const TwinSchema = z.strictObject({
  words: z.array(PhraseSchema).min(1),
  /** Why the words are wrong, if the term does not say it. */
  reason: z.string().min(1).optional(),
  /** Phrases in which the words are right. */
  unless: z.array(PhraseSchema).default([]),
  /** The only texts in which the words are wrong. */
  keys: z.array(KeySchema).default([]),
  /** Keys of texts in which the words are right, each with the reason. */
  except: z.record(KeySchema, z.string().min(1)).default({}),
})

const TermSchema = z.strictObject({
  term: z.string().min(1),
  twins: z
    .array(
      z.union([
        PhraseSchema.transform((words) => ({ words: [words] })).pipe(TwinSchema),
        TwinSchema,
      ]),
    )
    .default([]),
})

/** One term for each concept and language, and its twins: words that are not used for the concept. */
export const TermsSchema = z
  .array(
    z.strictObject({
      concept: z.string().min(1),
      languages: z.record(z.enum(LANGUAGES), TermSchema),
    }),
  )
  .refine((terms) => new Set(terms.map(({ concept }) => concept)).size === terms.length, {
    message: 'A concept has one row',
  })

/** @typedef {z.infer<typeof TermsSchema>} Terms */
/** @typedef {z.infer<typeof TwinSchema>} Twin */

/** Returns the terms of the product. */
export function readTerms() {
  const file = new URL('terms.json', import.meta.url)
  return TermsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}
