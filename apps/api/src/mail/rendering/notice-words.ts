import { eq } from 'drizzle-orm'
import type { NoticeWords } from '@u4ssc/client/emails'
import type { Language } from '@u4ssc/domain'
import type { Database } from '../../db/index'
import { notices } from '../../db/tables/index'
import type { MessageRow } from '../../db/tables/index'

/** Returns the text of the notice of a message; nothing for other messages. */
export async function findWords(
  db: Database,
  { noticeId }: Pick<MessageRow, 'noticeId'>,
): Promise<NoticeWords> {
  if (noticeId === null) return {}
  const [row] = await db
    .select({ words: notices.words })
    .from(notices)
    .where(eq(notices.id, noticeId))
  return row?.words ?? {}
}

interface SaidWords {
  readonly subject: string | null
  readonly text: string
  readonly language: Language
}

/** Returns the text in the language of the recipient, otherwise in that of the meeting. */
export function wordsFor(
  words: NoticeWords,
  reader: Language,
  meeting: Language,
): SaidWords | undefined {
  for (const language of [reader, meeting]) {
    const own = words[language]
    if (own && own.text !== '') return { ...own, language }
  }
  return undefined
}
