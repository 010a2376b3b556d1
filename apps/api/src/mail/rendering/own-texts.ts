import { eq, isNull, or } from 'drizzle-orm'
import type { EmailTextWords } from '@u4ssc/client/emails'
import type { Language } from '@u4ssc/domain'
import type { MailKind } from '@u4ssc/messages/mail'
import { findWrongPlaceholders } from '@u4ssc/client/emails'
import type { Database } from '../../db/index'
import { emailTexts } from '../../db/tables/index'
import type { EmailTextRow } from '../../db/tables/index'
import { Problem } from '../../http/problems'

/** The subject and text that replace those of a kind of email; null keeps the fixed one. */
export interface OwnText {
  readonly subject: string | null
  readonly text: string | null
}

export interface TextReader {
  /** Returns the text of a kind of email in a language: that of the meeting, or of all meetings. */
  readonly find: (kind: MailKind, slug: string | null, language: Language) => Promise<OwnText>
}

/** Creates a reader that reads the texts of each meeting once; use it only briefly. */
export function createTextReader(db: Database): TextReader {
  const read = new Map<string | null, Promise<EmailTextRow[]>>()
  return {
    find: async (kind, slug, language) => {
      const rows = read.get(slug) ?? listTexts(db, slug)
      read.set(slug, rows)
      const found = (await rows).filter((row) => row.kind === kind)
      const own = found.find((row) => row.slug !== null)
      const general = found.find((row) => row.slug === null)
      return chooseText([own?.words, general?.words], language)
    },
  }
}

/** Returns the first subject and the first text in a language. */
export function chooseText(
  all: readonly (EmailTextWords | undefined)[],
  language: Language,
): OwnText {
  const said = all.flatMap((words) => words?.[language] ?? [])
  return {
    subject: said.find(({ subject }) => Boolean(subject))?.subject ?? null,
    text: said.find(({ text }) => text !== '')?.text ?? null,
  }
}

function listTexts(db: Database, slug: string | null): Promise<EmailTextRow[]> {
  const general = isNull(emailTexts.slug)
  return db
    .select()
    .from(emailTexts)
    .where(slug === null ? general : or(eq(emailTexts.slug, slug), general))
}

type Args = Parameters<typeof findWrongPlaceholders>

/**
 * Refuses texts with a name in double braces that is not one of these placeholders.
 *
 * @throws {Problem} with one error per wrong name, at its subject or text
 */
export function requirePlaceholders(words: Args[0], known: Args[1]): void {
  const errors = findWrongPlaceholders(words, known).map(({ language, field, name }) => ({
    pointer: `/words/${language}/${field}`,
    message: `The placeholder {{${name}}} cannot be used here. Use ${known[field].map((one) => `{{${one}}}`).join(', ')}.`,
  }))
  const [first] = errors
  if (first) throw new Problem('invalid-request', first.message, errors)
}
