import { EMAIL_TEXT_KINDS, placeholdersOf } from '@u4ssc/client/emails'
import type { EmailText, EmailTextKind, EmailTextList } from '@u4ssc/client/emails'
import { LANGUAGES } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import type { Database } from '../db/index'
import type { EmailTextRow } from '../db/tables/index'
import { chooseText, describeDefault } from '../mail/index'
import { listTexts } from './text-store'

/** Returns the kinds of email with the languages of their texts. @param slug - null for all */
export async function listKinds(db: Database, slug: string | null): Promise<EmailTextList> {
  const rows = await listTexts(db, slug)
  const languagesOf = (kind: EmailTextKind, place: string | null) => {
    const words = find(rows, kind, place)?.words
    return LANGUAGES.filter((language) => words?.[language])
  }
  const items = EMAIL_TEXT_KINDS.map((kind) => ({
    kind,
    languages: languagesOf(kind, slug),
    inherited: slug === null ? [] : languagesOf(kind, null),
  }))
  return { items }
}

/** Returns the text of a kind of email with what is sent without it. */
export async function viewText(
  db: Database,
  kind: EmailTextKind,
  slug: string | null,
): Promise<EmailText> {
  const rows = await listTexts(db, slug)
  const own = find(rows, kind, slug)
  const general = slug === null ? undefined : find(rows, kind, null)
  const defaultIn = (language: Language) => {
    const { subject, text } = chooseText([general?.words], language)
    const fixed = describeDefault(kind, language)
    return { subject: subject ?? fixed.subject, text: text ?? fixed.text }
  }
  return {
    ...{ kind, meeting: slug, words: own?.words ?? {}, version: own?.version ?? 0 },
    defaults: {
      ...{ en: defaultIn('en'), fr: defaultIn('fr'), es: defaultIn('es') },
      ...{ ar: defaultIn('ar'), ru: defaultIn('ru'), zh: defaultIn('zh') },
    },
    placeholders: placeholdersOf(kind),
  }
}

function find(rows: readonly EmailTextRow[], kind: EmailTextKind, slug: string | null) {
  return rows.find((row) => row.kind === kind && row.slug === slug)
}
