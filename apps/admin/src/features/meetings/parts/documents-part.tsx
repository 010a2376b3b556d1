import { DocumentSchema } from '@u4ssc/domain'
import type { Document } from '@u4ssc/domain'
import { Button } from '../../../components/button'
import { FormField } from '../../../components/forms/form-field'
import { ALL_LANGUAGE_OPTIONS } from '../../../components/forms/language-picker'
import { nameOfLanguage } from '../../../components/language/name-of-language'
import { say } from '../../../components/language/say'
import { SelectField } from '../../../components/forms/select-field'
import type { UploadTarget } from '../documents/document-upload'
import { aboutDocument } from '../documents/about-document'
import { useChangeDocument } from '../documents/use-change-document'
import { VersionsOfDocument } from '../documents/versions-of-document'
import { DocumentUploads } from '../documents/document-uploads'
import { ItemList } from '../editor/item-list'
import { useEditorContext, useField } from '../editor/editor'
import { slugAt } from '../editor/slug-at'
import { problemAt } from '../problem-at'
import { nullable } from '../nullable'
import { newId } from '../programme/session-order'
import { documentOf } from '../speakers/add-submission'

const { kind: KindSchema, access: AccessSchema } = DocumentSchema.shape
const KINDS = KindSchema.options.map((value) => ({ value, label: say(`documents.kind-${value}`) }))
const ACCESS = AccessSchema.options.map((value) => ({
  value,
  label: say(`documents.audience-${value}`),
}))

/** The documents of the meeting, with access for each. */
export function DocumentsPart() {
  const { value: documents, set, issues } = useField('documents')
  const { draft, position, meeting, mayEdit } = useEditorContext()
  const slug = slugAt(draft, position)
  const changeOne = useChangeDocument()
  return (
    <>
      <ItemList
        items={documents}
        keyOf={({ id }) => id}
        nameOf={({ title }, index) => title || say('documents.number', { number: index + 1 })}
        rowOf={(document, index) => ({
          about: aboutDocument(document),
          problem: problemAt(issues, index),
        })}
        none={say('documents.none')}
        add={say('documents.add')}
        create={newDocument}
        set={(items) => set(items)}
      >
        {(document, change, index) => (
          <>
            <DocumentFields
              document={document}
              change={change}
              problem={(field) => problemAt(issues, index, field)}
            />
            {slug !== undefined && document.url !== '' && (
              <VersionsOfDocument
                slug={slug}
                document={document}
                change={(part) => changeOne(document.id, part)}
              />
            )}
          </>
        )}
      </ItemList>
      {mayEdit && documents.some(({ symbol = '' }) => symbol === '') && (
        <Button
          look="quiet"
          size="small"
          onClick={() => set(numberDocuments(documents, slug ?? meeting.id))}
        >
          {say('documents.giveSymbols')}
        </Button>
      )}
      <UploadsOfDraft />
    </>
  )
}

/** The uploaded files. A file sent from the editor becomes a document of the draft immediately. */
function UploadsOfDraft() {
  const { draft, position, meeting, edit, mayEdit } = useEditorContext()
  const slug = slugAt(draft, position)
  if (!mayEdit) return null
  if (slug === undefined) return <p className="hint">{say('documents.file-unpublished')}</p>
  const files: UploadTarget = {
    has: ({ url }) =>
      meeting.documents.some(
        (document) =>
          document.url === url ||
          document.otherLanguages?.some((version) => version.url === url) === true,
      ),
    put: ({ id, file, url }) => {
      edit(`document-file-${id}`, (now) => ({
        ...now,
        documents: [...now.documents, documentOf(file.name, url, 'other')],
      }))
    },
  }
  return <DocumentUploads slug={slug} draft={files} isOpen />
}

function newDocument(): Document {
  const id = newId('document')
  return { id, title: '', kind: 'other', language: null, url: '', access: 'public' }
}

const NUMBER = /^(.*?)(\d+)$/

/**
 * Returns the documents with a symbol for each that has none. The numbers continue those of the
 * last symbol that ends in a number; without one, they start with the slug of the meeting.
 *
 * @param slug - slug of the meeting, for example `u4ssc-6`
 */
export function numberDocuments(documents: readonly Document[], slug: string): Document[] {
  const given = documents.flatMap(({ symbol }) => NUMBER.exec(symbol ?? '') ?? [])
  const prefix = given.at(-2) ?? `${slug.toUpperCase()}/`
  const used = new Set(documents.map(({ symbol }) => symbol))
  let number = Number(given.at(-1) ?? 0)
  return documents.map((document) => {
    if (document.symbol) return document
    do number += 1
    while (used.has(`${prefix}${number}`))
    return { ...document, symbol: `${prefix}${number}` }
  })
}

/** Offers a language that is not in the list if a document has it. */
function languagesWith(tag: string | null) {
  if (tag === null || ALL_LANGUAGE_OPTIONS.some(({ value }) => value === tag))
    return ALL_LANGUAGE_OPTIONS
  return [...ALL_LANGUAGE_OPTIONS, { value: tag, label: nameOfLanguage(tag) }]
}

function DocumentFields(props: {
  readonly document: Document
  readonly change: (part: Partial<Document>) => void
  readonly problem: (field: keyof Document) => string | undefined
}) {
  const { document, change, problem } = props
  const { title, kind, language, url, access, symbol = '' } = document
  return (
    <div className="columns">
      <FormField
        label={say('fact/title')}
        value={title}
        problem={title.trim() === '' && url !== '' ? say('field.problem-required') : undefined}
        onChange={(event) => change({ title: event.target.value })}
      />
      <FormField
        label={say('documents.link')}
        type="url"
        dir="ltr"
        value={url}
        problem={problem('url')}
        onChange={(event) => change({ url: event.target.value.trim() })}
      />
      <FormField
        label={say('documents.symbol')}
        hint={say('documents.symbolHint')}
        maxLength={100}
        dir="ltr"
        value={symbol}
        onChange={(event) => change({ symbol: event.target.value })}
      />
      <SelectField
        label={say('facts.part-kind')}
        options={KINDS}
        value={kind}
        onChange={(event) => change({ kind: KindSchema.parse(event.target.value) })}
      />
      <SelectField
        label={say('documents.access')}
        options={ACCESS}
        value={access}
        onChange={(event) => change({ access: AccessSchema.parse(event.target.value) })}
      />
      <SelectField
        label={say('documents.language')}
        any={say('facts.notStated')}
        options={languagesWith(language)}
        value={language ?? ''}
        onChange={(event) => change({ language: nullable(event.target.value) })}
      />
    </div>
  )
}
