import { useEffect, useRef } from 'react'
import { LinkBase, useParams } from 'react-admin'
import { PageHeader } from '../../../components/layout/page-header'
import { ProblemNotice } from '../../../components/feedback/problem-notice'
import { say } from '../../../components/language/say'
import { useUnsavedGuard } from '../../../components/forms/use-unsaved-guard'
import { ClosedNotice } from '../../proceedings/components/closed-notice'
import { editorPath } from '../actions'
import { useEditorContext } from './editor'
import { slugAt } from './slug-at'
import { PARTS } from '../parts/index'
import { ConflictList } from './conflict-list'
import { EditorToolbar } from './editor-toolbar'
import { NewerReleaseNotice } from './newer-release'

/** Frame of every tab of the editor: meeting, saving state, tabs. */
export function EditorFrame() {
  const editor = useEditorContext()
  const { draft, position, meeting } = editor
  const { part } = useParams()
  const current = PARTS.find(({ path }) => path === part) ?? PARTS[0]
  const base = editorPath(draft, position)
  const isStuck = editor.saving === 'refused'
  const { dialog } = useUnsavedGuard(isStuck, base)
  useLeaveWarning(editor.changed.length > 0)
  const heading = useRef<HTMLHeadingElement>(null)
  const slug = slugAt(draft, position)
  return (
    <>
      <PageHeader
        crumbs={
          <>
            <LinkBase to="/meetings">{say('meetings.title')}</LinkBase>
            {slug !== undefined && (
              <>
                {' / '}
                <LinkBase to={`/meetings/${slug}`}>{meeting.shortTitle ?? meeting.title}</LinkBase>
              </>
            )}
          </>
        }
        title={meeting.title}
      >
        <EditorToolbar />
      </PageHeader>
      {slug !== undefined && <ClosedNotice slug={slug} />}
      <nav className="parts" aria-label={say('editor.parts')}>
        {PARTS.map(({ path, label }) => (
          <LinkBase
            key={path}
            to={`${base}/${path}`}
            aria-current={path === current.path ? 'page' : undefined}
          >
            {say(label)}
          </LinkBase>
        ))}
      </nav>
      {editor.error !== null && (
        <ProblemNotice error={editor.error} retry={() => void editor.save()} />
      )}
      <ConflictList />
      <NewerReleaseNotice />
      <section className="meeting-editor" aria-labelledby="part-title">
        <h2 id="part-title" ref={heading} className="vh">
          {say(current.label)}
        </h2>
        <current.Part />
      </section>
      {dialog}
    </>
  )
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
