import { and, eq } from 'drizzle-orm'
import type { ComposedLetterChange, LetterPurpose, SavedLetter } from '@u4ssc/client/drafts'
import type { Database } from '../db/index'
import { composedLetters } from '../db/tables/index'
import { Problem } from '../http/problems'

/** The meeting of a letter, its purpose, and the writer of a letter that is saved for each. */
export interface LetterKey {
  readonly slug: string
  readonly purpose: LetterPurpose
  /** Empty for a letter of all writers. */
  readonly writer: string
}

/** Returns a letter as it was saved last. */
export async function findLetter(db: Database, key: LetterKey): Promise<SavedLetter | undefined> {
  const [row] = await db.select().from(composedLetters).where(isLetter(key))
  return row && { letter: row.letter, version: row.version, savedAt: row.savedAt }
}

/**
 * Saves a letter.
 *
 * @throws {Problem} if somebody else saved or deleted it after the given version
 */
export async function saveLetter(
  db: Database,
  key: LetterKey,
  { letter, version }: ComposedLetterChange,
  savedAt: string,
): Promise<SavedLetter> {
  const saved = { letter, version: version + 1, savedAt }
  const rows =
    version === 0
      ? await db
          .insert(composedLetters)
          .values({ ...key, ...saved })
          .onConflictDoNothing()
          .returning()
      : await db
          .update(composedLetters)
          .set(saved)
          .where(and(isLetter(key), eq(composedLetters.version, version)))
          .returning()
  if (rows.length > 0) return saved
  throw new Problem('draft-changed', 'Somebody else has changed this letter. Load it again.')
}

export async function deleteLetter(db: Database, key: LetterKey): Promise<void> {
  await db.delete(composedLetters).where(isLetter(key))
}

function isLetter({ slug, purpose, writer }: LetterKey) {
  const { slug: ofSlug, purpose: ofPurpose, writer: ofWriter } = composedLetters
  return and(eq(ofSlug, slug), eq(ofPurpose, purpose), eq(ofWriter, writer))
}
