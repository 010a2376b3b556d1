import { DropZone } from '../../../components/forms/drop-zone'
import { RequiredField } from '../../../components/forms/form-field'
import { UploadList } from '../../../components/forms/upload-list'
import { DOCUMENT_EXTENSIONS } from '../../../components/forms/use-uploads'
import { say } from '../../../components/language/say'
import { Panel } from '../../../components/panel'
import { ItemRows } from '../editor/item-list'
import { useEditorContext } from '../editor/editor'
import { slugAt } from '../editor/slug-at'
import { documentOf } from '../speakers/add-submission'
import { aboutDocument } from './about-document'
import { useChangeDocument } from './use-change-document'
import { useDocumentUploads } from './use-document-uploads'
import { VersionsOfDocument } from './versions-of-document'

/** The minutes and reports of the meeting, with their revisions and languages. */
export function ReportDocuments() {
  const { draft, position, meeting, mayEdit } = useEditorContext()
  const slug = slugAt(draft, position)
  const change = useChangeDocument()
  const reports = meeting.documents.filter(({ kind }) => kind === 'report')
  return (
    <Panel title={say('outcomes.reports')}>
      <p className="soft">{say('outcomes.reportsHint')}</p>
      {reports.length === 0 && <p className="empty">{say('outcomes.noReports')}</p>}
      <ItemRows
        items={reports}
        keyOf={({ id }) => id}
        nameOf={({ title }) => title || say('fact/title')}
        aboutOf={aboutDocument}
      >
        {(document) => (
          <>
            <RequiredField
              label={say('fact/title')}
              value={document.title}
              onChange={({ target }) => change(document.id, { title: target.value })}
            />
            {slug !== undefined && (
              <VersionsOfDocument
                slug={slug}
                document={document}
                change={(part) => change(document.id, part)}
              />
            )}
          </>
        )}
      </ItemRows>
      {mayEdit && slug !== undefined && <NewReport slug={slug} />}
    </Panel>
  )
}

/** Uploads files that become reports of the draft. */
function NewReport({ slug }: { readonly slug: string }) {
  const { edit } = useEditorContext()
  const { uploads, send, dismiss } = useDocumentUploads(slug)
  return (
    <>
      <DropZone
        label={say('outcomes.addReport')}
        accept={DOCUMENT_EXTENSIONS}
        hint={say('documents.file-kinds')}
        choose={(files) =>
          send(files, {
            onSent: ({ id, file, url }) =>
              edit(`document-file-${id}`, (now) => ({
                ...now,
                documents: [...now.documents, documentOf(file.name, url, 'report')],
              })),
          })
        }
      />
      <UploadList uploads={uploads} dismiss={dismiss} />
    </>
  )
}
