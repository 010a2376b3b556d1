import { useCallback, useEffect } from 'react'
import { LinkBase, useLocation } from 'react-admin'
import { PageHeader } from '../../../components/layout/page-header'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { useUnsavedGuard } from '../../../components/forms/unsaved-guard'
import { ClosedNotice } from '../../proceedings/components/closed-notice'
import { RecordTabs } from '../../proceedings/components/record-tabs'
import { editorPath } from '../actions'
import { PARTS } from '../parts/index'
import { ConflictList } from './conflict-list'
import { useEditorContext } from './editor'
import { EditorToolbar } from './editor-toolbar'
import { NewerReleaseNotice } from './newer-release'
import { partOf } from './parts-of-editor'
import { PartTabs } from './part-tabs'
import { slugAt } from './slug-at'

/** Frame of every screen that edits the meeting: title, saving state, problems. */
export function EditorFrame() {
  const editor = useEditorContext()
  const { draft, position, meeting } = editor
  const { pathname } = useLocation()
  const current = partOf(pathname.split('/').at(-1))
  const { label, Part } = PARTS[current]
  const isWithin = useCallback((next: string) => isSameEditor(next, pathname), [pathname])
  useUnsavedGuard(editor.saving === 'refused', isWithin)
  useLeaveWarning(editor.changed.length > 0)
  const slug = slugAt(draft, position)
  return (
    <>
      <PageHeader
        crumbs={
          <>
            <LinkBase to="/meetings">{say('meetings.title')}</LinkBase>
            {' / '}
            <LinkBase
              to={draft.meeting === null ? `/circulars/${draft.id}` : `/meetings/${draft.meeting}`}
            >
              <bdi>{meeting.shortTitle ?? meeting.title}</bdi>
            </LinkBase>
          </>
        }
        title={say(label)}
      >
        <EditorToolbar />
      </PageHeader>
      {slug !== undefined && <ClosedNotice slug={slug} />}
      {draft.meeting !== null && current === 'outcomes' && (
        <RecordTabs slug={draft.meeting} current="outcomes" />
      )}
      <PartTabs current={current} pathOf={(part) => editorPath(draft, position, part)} />
      {editor.error !== null && (
        <ProblemNotice error={editor.error} retry={() => void editor.save()} />
      )}
      <ConflictList />
      <NewerReleaseNotice />
      <div className="meeting-editor">
        <Part />
      </div>
    </>
  )
}

/** Returns true if both addresses edit the same meeting. */
function isSameEditor(next: string, now: string): boolean {
  const [base, part] = splitLast(next)
  return base === splitLast(now)[0] && Object.hasOwn(PARTS, part)
}

function splitLast(pathname: string): readonly [base: string, part: string] {
  const at = pathname.lastIndexOf('/')
  return [pathname.slice(0, at), pathname.slice(at + 1)]
}

/** Asks before the window closes while changes are being saved. */
function useLeaveWarning(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUnsaved])
}
