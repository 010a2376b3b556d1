import { and, eq, isNull, or } from 'drizzle-orm'
import type { EmailTextKind, EmailTextWords } from '@u4ssc/client/emails'
import type { Database } from '../db/index'
import { emailTexts } from '../db/tables/index'
import type { EmailTextRow } from '../db/tables/index'

/** Returns the texts for all meetings and, if a meeting is given, those of this meeting. */
export function listTexts(db: Database, slug: string | null): Promise<EmailTextRow[]> {
  const general = isNull(emailTexts.slug)
  return db
    .select()
    .from(emailTexts)
    .where(slug === null ? general : or(general, eq(emailTexts.slug, slug)))
}

/** Returns the text of a kind of email for all meetings. */
export async function findGeneral(
  db: Database,
  kind: EmailTextKind,
): Promise<EmailTextWords | undefined> {
  return (await listTexts(db, null)).find((row) => row.kind === kind)?.words
}

/** Returns a text and locks it until the transaction ends. */
export async function findTextToChange(
  tx: Database,
  kind: EmailTextKind,
  slug: string | null,
): Promise<EmailTextRow | undefined> {
  const place = slug === null ? isNull(emailTexts.slug) : eq(emailTexts.slug, slug)
  const [row] = await tx
    .select()
    .from(emailTexts)
    .where(and(eq(emailTexts.kind, kind), place))
    .for('update')
  return row
}

/** Stores the first text of a kind. @returns false if somebody else has just stored one */
export async function insertText(
  tx: Database,
  { kind, slug, words }: { kind: EmailTextKind; slug: string | null; words: EmailTextWords },
): Promise<boolean> {
  const rows = await tx
    .insert(emailTexts)
    .values({ kind, slug, words, version: 1 })
    .onConflictDoNothing()
    .returning({ id: emailTexts.id })
  return rows.length > 0
}

export async function updateText(
  tx: Database,
  { id, version }: EmailTextRow,
  words: EmailTextWords,
): Promise<void> {
  await tx
    .update(emailTexts)
    .set({ words, version: version + 1 })
    .where(eq(emailTexts.id, id))
}
