import type { UpdateLine } from '@u4ssc/domain/words/updates'
import { useI18n } from '../i18n/use-i18n'

/** One update, with its subject in bold. */
export function UpdateText({
  line: { subject, words },
}: {
  line: Pick<UpdateLine, 'subject' | 'words'>
}) {
  const { wording } = useI18n()
  return (
    <>
      {subject !== null && (
        <>
          <b>
            <bdi>{subject}</bdi>
          </b>
          {wording.space}
        </>
      )}
      {words}
    </>
  )
}
