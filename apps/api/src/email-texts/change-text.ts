import type { EmailTextChange, EmailTextKind, EmailTextWords } from '@u4ssc/client/emails'
import { placeholdersOf } from '@u4ssc/client/emails'
import { LANGUAGES } from '@u4ssc/domain'
import { recordAct } from '../audit/index'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { requirePlaceholders } from '../mail/index'
import { findTextToChange, insertText, updateText } from './text-store'

interface TextChange {
  readonly kind: EmailTextKind
  /** Null for all meetings without their own text. */
  readonly slug: string | null
  readonly words: EmailTextWords
  /** Version that the person has seen; 0 if nothing was ever saved. */
  readonly version: EmailTextChange['version']
  readonly person: string
}

/**
 * Replaces the text of a kind of email, for one meeting or for all.
 *
 * @throws {Problem} for an unknown placeholder, or if somebody else changed the text
 */
export async function changeText(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  { kind, slug, words, version, person }: TextChange,
): Promise<void> {
  requirePlaceholders(words, placeholdersOf(kind))
  const after = withoutEmpty(words)
  await db.transaction(async (tx) => {
    const found = await findTextToChange(tx, kind, slug)
    if ((found?.version ?? 0) !== version) throw changedBySomebodyElse()
    if (found) await updateText(tx, found, after)
    else if (!(await insertText(tx, { kind, slug, words: after }))) throw changedBySomebodyElse()
    await recordAct(tx, {
      at: clock(),
      person,
      action: 'change-email-text',
      subject: slug === null ? `email-texts/${kind}` : `meetings/${slug}`,
      before: { kind, words: found?.words ?? {} },
      after: { kind, words: after },
    })
  })
}

function changedBySomebodyElse(): Problem {
  return new Problem('email-text-changed', 'Somebody else has changed this text. Load it again.')
}

/** Languages with neither a subject nor a text keep the default. */
function withoutEmpty(words: EmailTextWords): EmailTextWords {
  const kept = LANGUAGES.flatMap((language) => {
    const { subject = null, text = '' } = words[language] ?? {}
    if (!subject && text === '') return []
    return [[language, { subject: subject === '' ? null : subject, text }] as const]
  })
  return Object.fromEntries(kept)
}
