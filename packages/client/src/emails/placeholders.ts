import { LANGUAGES } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'

/** Placeholders in every text, for example `{{name}}`. */
export const TEXT_PLACEHOLDERS = ['name', 'meeting', 'when', 'link'] as const

/** Placeholders of a notice. The facts of a registration are empty for other recipients. */
export const NOTICE_PLACEHOLDERS = [
  ...TEXT_PLACEHOLDERS,
  'organization',
  'country',
  'status',
] as const

/** All placeholders of emails; some kinds of email have no reason or deadline. */
export const PLACEHOLDERS = [...NOTICE_PLACEHOLDERS, 'reason', 'until'] as const
export type Placeholder = (typeof PLACEHOLDERS)[number]

const PLACEHOLDER = /\{\{([^{}]*)\}\}/gu

/** Replaces the placeholders of a text. Those without a value stay as they are. */
export function fillPlaceholders(
  text: string,
  values: Readonly<Partial<Record<Placeholder, string>>>,
): string {
  return text.replace(PLACEHOLDER, (whole, inside: string) => {
    const name = PLACEHOLDERS.find((one) => one === inside.trim())
    return (name && values[name]) ?? whole
  })
}

/** Returns the placeholders of a text, each once. */
export function listPlaceholders(text: string): Placeholder[] {
  return PLACEHOLDERS.filter((one) => namesIn(text).includes(one))
}

/** Returns the names in double braces that are none of these placeholders. */
export function findUnknownPlaceholders(text: string, known: readonly Placeholder[]): string[] {
  return [...new Set(namesIn(text))].filter((name) => !known.some((one) => one === name))
}

interface WrongPlaceholder {
  readonly language: Language
  readonly field: 'subject' | 'text'
  /** The name between the braces. */
  readonly name: string
}

type Written = Readonly<
  Partial<Record<Language, { readonly subject: string | null; readonly text: string }>>
>

/** Returns the unknown placeholders of subjects and texts by language. */
export function findWrongPlaceholders(
  words: Written,
  known: { readonly subject: readonly Placeholder[]; readonly text: readonly Placeholder[] },
): WrongPlaceholder[] {
  return LANGUAGES.flatMap((language) =>
    (['subject', 'text'] as const).flatMap((field) =>
      findUnknownPlaceholders(words[language]?.[field] ?? '', known[field]).map((name) => ({
        language,
        field,
        name,
      })),
    ),
  )
}

function namesIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, inside = '']) => inside.trim())
}
