import type { ReviewedMeeting } from '@u4ssc/client'
import { LinkBase } from 'react-admin'
import { say } from '../../../components/say'
import { deskPath } from '../actions'
import { useDeskHere } from '../desk/desk'

const WORDS = {
  waiting: 'documentFile.waiting',
  returned: 'release.fileReturned',
  removed: 'documentFile.removed',
} as const

/** The files that hold a release back, each with the way to where it is looked over. */
export function UnapprovedFiles({ files }: { readonly files: ReviewedMeeting['unapproved'] }) {
  const { draft, position } = useDeskHere()
  if (files.length === 0) return null
  return (
    <div className="notice bad">
      <p>{say('release.unapproved')}</p>
      <ul className="plain">
        {files.map(({ pointer, title, state }) => (
          <li key={pointer}>
            <LinkBase to={deskPath(draft, position, pointer.split('/')[1])}>
              <bdi>{title || say('fact.notStated')}</bdi>
            </LinkBase>
            : {say(WORDS[state])}
          </li>
        ))}
      </ul>
    </div>
  )
}
