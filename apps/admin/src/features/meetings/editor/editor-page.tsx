import type { Draft } from '@u4ssc/client/drafts'
import type { Meeting } from '@u4ssc/domain'
import { LinkBase, useParams } from 'react-admin'
import { RequireRole } from '../../../components/layout/require-role'
import { Loaded } from '../../../components/feedback/loaded'
import { PageHeader } from '../../../components/layout/page-header'
import { say } from '../../../components/language/say'
import { useRole } from '../../../components/layout/use-role'
import { useDraft } from '../../circulars/queries'
import { useClosing } from '../../proceedings/queries'
import { EditorContext } from './editor'
import { slugAt } from './slug-at'
import { useEditor } from './use-editor'
import { mayEditMeetings, maySeeMeetings } from '../permissions'
import { EditorFrame } from './editor-frame'

/** Editor of one meeting of a draft. */
export function EditorPage() {
  return (
    <RequireRole may={maySeeMeetings} title={say('editor.title')}>
      <DraftHere />
    </RequireRole>
  )
}

function DraftHere() {
  const { id = '', position = '0' } = useParams()
  const at = Number(position)
  return (
    <Loaded query={useDraft(id)}>
      {(draft) => {
        const meeting = draft?.reading.meetings[at]
        return draft && meeting ? (
          <OpenDesk key={`${id}/${at}`} draft={draft} position={at} meeting={meeting} />
        ) : (
          <NoDraft />
        )
      }}
    </Loaded>
  )
}

function NoDraft() {
  return (
    <>
      <PageHeader
        crumbs={<LinkBase to="/meetings">{say('meetings.title')}</LinkBase>}
        title={say('editor.title')}
      />
      <p className="empty">{say('editor.none')}</p>
    </>
  )
}

function OpenDesk(props: { draft: Draft; position: number; meeting: Meeting }) {
  const role = useRole()
  const { draft, position, meeting } = props
  const isClosed = useClosing(slugAt(draft, position) ?? '') !== null
  const editor = useEditor(draft, position, meeting, mayEditMeetings(role) && !isClosed)
  return (
    <EditorContext.Provider value={editor}>
      <EditorFrame />
    </EditorContext.Provider>
  )
}
