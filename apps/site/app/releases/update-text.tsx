import type { UpdateLine } from './update-lines'

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
