import type { UpdateLine } from '@u4ssc/domain/words/updates'

/** One update, with its subject in bold. */
export function UpdateText({
  line: { subject, words },
}: {
  line: Pick<UpdateLine, 'subject' | 'words'>
}) {
  return (
    <>
      {subject !== null && (
        <>
          <b>
            <bdi>{subject}</bdi>
          </b>{' '}
        </>
      )}
      {words}
    </>
  )
}
