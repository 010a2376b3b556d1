import { Loading } from '../../../components/feedback/loading'
import { Link } from '../../../components/link'
import { useFind } from '../../../components/api/operations'
import { drafts } from '@u4ssc/client/contract'
import type { Draft } from '@u4ssc/client/drafts'
import { Navigate, useLocation, useParams } from 'react-router'
import { RequireRole } from '../../../components/layout/require-role'
import { Loaded } from '../../../components/feedback/loaded'
import { PageHeader } from '../../../components/layout/page-header'
import { say } from '../../../components/language/say'
import { useRole } from '../../../components/layout/use-role'
import { useClosing } from '../../../subjects/record/queries'
import { editorPath } from '../../../subjects/meetings/meeting-paths'
import { EditorContext } from './editor'
import { partOf } from '../../../subjects/meetings/parts-of-editor'
import { slugAt } from './slug-at'
import { useEditor } from './use-editor'
import { mayEditMeetings, maySeeMeetings } from '../../../subjects/meetings/permissions'
import { EditorFrame } from './editor-frame'

/** Editor of a published meeting. The first change opens a draft. */
export function MeetingEditorPage() {
  const { slug = '' } = useParams()
  const { pathname } = useLocation()
  const { label } = partOf(pathname.split('/').at(-1))
  return (
    <RequireRole may={maySeeMeetings} title={say(label)}>
      <EditorOfMeeting key={slug} slug={slug} />
    </RequireRole>
  )
}

function EditorOfMeeting({ slug }: { readonly slug: string }) {
  const query = useFind(drafts.getOfMeeting, slug)
  // The cached draft can be published or deleted by now
  if (!query.isFetchedAfterMount) return <Loading />
  return (
    <Loaded query={query}>
      {(found) => (found ? <OpenEditor {...found} position={0} /> : <NoDraft />)}
    </Loaded>
  )
}

/** Editor of one meeting of a circular that is not published yet. */
export function DraftEditorPage() {
  const { id = '', position = '0', part } = useParams()
  const at = Number(position)
  return (
    <RequireRole may={maySeeMeetings} title={say('editor.title')}>
      <Loaded query={useFind(drafts.get, id)}>
        {(draft) => {
          if (!draft) return <NoDraft />
          if (draft.meeting !== null)
            return <Navigate to={editorPath(draft, 0, partOf(part).path)} replace />
          return <OpenEditor key={`${id}/${at}`} draft={draft} isStored position={at} />
        }}
      </Loaded>
    </RequireRole>
  )
}

function NoDraft() {
  return (
    <>
      <PageHeader
        crumbs={<Link to="/meetings">{say('meetings.title')}</Link>}
        title={say('editor.title')}
      />
      <p className="empty">{say('editor.none')}</p>
    </>
  )
}

interface OpenEditorProps {
  readonly draft: Draft
  readonly isStored: boolean
  readonly position: number
}

function OpenEditor({ draft, isStored, position }: OpenEditorProps) {
  const meeting = draft.reading.meetings[position]
  if (!meeting) return <NoDraft />
  return <EditorOf draft={draft} isStored={isStored} position={position} start={meeting} />
}

function EditorOf(props: Omit<Parameters<typeof useEditor>[0], 'mayEdit'>) {
  const role = useRole()
  const isClosed = useClosing(slugAt(props.draft, props.position) ?? '') !== null
  const editor = useEditor({ ...props, mayEdit: mayEditMeetings(role) && !isClosed })
  return (
    <EditorContext.Provider value={editor}>
      <EditorFrame />
    </EditorContext.Provider>
  )
}
