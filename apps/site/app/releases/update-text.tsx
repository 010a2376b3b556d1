import type { UpdateLine } from '@u4ssc/domain/words'

/** One update, with its subject in bold. */
export function UpdateText({ line: { subject, words } }: { line: UpdateLine }) {
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
