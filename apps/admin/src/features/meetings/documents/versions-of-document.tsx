import type { Document } from '@u4ssc/domain'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { FileChoice } from '../../../components/forms/file-choice'
import { SelectField } from '../../../components/forms/select-field'
import { LANGUAGE_OPTIONS } from '../../../components/language/language-options'
import { nameOfLanguage } from '../../../components/language/name-of-language'
import { UploadList } from '../../../components/forms/upload-list'
import { DOCUMENT_EXTENSIONS } from '../../../components/forms/use-uploads'
import { say } from '../../../components/language/say'
import { useDocumentUploads } from './use-document-uploads'

interface VersionsOfDocumentProps {
  readonly slug: string
  readonly document: Document
  readonly change: (part: Partial<Document>) => void
}

const UPLOADED = /\/v1\/document-files\/([0-9a-f-]{36})(?:\.[a-z\d]{2,4})?$/

/** Uploads a revision of a document or a version in another language, and lists the versions. */
export function VersionsOfDocument({ slug, document, change }: VersionsOfDocumentProps) {
  const { title, url, language, revision = 1, otherLanguages = [] } = document
  const { uploads, send, dismiss } = useDocumentUploads(slug)
  const used = [language, ...otherLanguages.map((version) => version.language)]
  const free = LANGUAGE_OPTIONS.filter(({ value }) => !used.includes(value))
  const [chosen, setChosen] = useState('')
  const added = free.find(({ value }) => value === chosen)?.value ?? free[0]?.value
  const remove = (tag: string) =>
    change({ otherLanguages: otherLanguages.filter((version) => version.language !== tag) })
  return (
    <details>
      <summary>{say('documents.versions')}</summary>
      {revision > 1 && <p className="soft">{say('documents.revision', { number: revision })}</p>}
      {otherLanguages.length > 0 && (
        <ul className="plain">
          {otherLanguages.map((version) => (
            <li key={version.language}>
              {nameOfLanguage(version.language)}{' '}
              <Button
                look="link"
                aria-label={say('action.item-remove', {
                  name: `${title}, ${nameOfLanguage(version.language)}`,
                })}
                onClick={() => remove(version.language)}
              >
                {say('action.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="filters">
        <FileChoice
          label={say('documents.revise')}
          accept={DOCUMENT_EXTENSIONS}
          status={null}
          isSmall
          choose={(file) =>
            send([file], {
              replaces: UPLOADED.exec(url)?.[1],
              onSent: (sent) => change({ url: sent.url, revision: revision + 1 }),
            })
          }
        />
        {added !== undefined && (
          <>
            <SelectField
              label={say('documents.otherLanguage')}
              options={free}
              value={added}
              onChange={({ target }) => setChosen(target.value)}
            />
            <FileChoice
              label={say('documents.addLanguage')}
              accept={DOCUMENT_EXTENSIONS}
              status={null}
              isSmall
              choose={(file) =>
                send([file], {
                  onSent: (sent) =>
                    change({
                      otherLanguages: [...otherLanguages, { language: added, url: sent.url }],
                    }),
                })
              }
            />
          </>
        )}
      </div>
      <UploadList uploads={uploads} dismiss={dismiss} />
    </details>
  )
}
