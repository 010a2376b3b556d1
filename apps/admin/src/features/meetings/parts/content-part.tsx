import type { Meeting, Partner } from '@u4ssc/domain'
import { FormField, RequiredField } from '../../../components/forms/form-field'
import { MarkdownField } from '../../../components/forms/markdown-field'
import { say } from '../../../components/language/say'
import { useEditorContext, useField } from '../editor/editor'
import { ItemList } from '../editor/item-list'
import { nullable } from '../nullable'
import { problemAt } from '../problem-at'

const MAX_SUMMARY = 300
const NO_IMAGE = { url: '', alternativeText: '' }

/** Summary, description, image and hosts of the meeting. */
export function ContentPart() {
  const { meeting, edit, mayEdit, issues } = useEditorContext()
  const set = (part: Partial<Meeting>, what: string) => edit(what, (now) => ({ ...now, ...part }))
  const image = meeting.image ?? NO_IMAGE
  const setImage = (part: Partial<typeof image>) => {
    const next = { ...image, ...part }
    const isEmpty = next.url === '' && next.alternativeText === ''
    set({ image: isEmpty ? null : next }, 'image')
  }
  return (
    <>
      <fieldset className="fact-field" disabled={!mayEdit}>
        <FormField
          label={say('fact/summary')}
          hint={say('details.summaryHint')}
          maxLength={MAX_SUMMARY}
          value={meeting.summary ?? ''}
          onChange={(event) => set({ summary: event.target.value }, 'summary')}
        />
        <MarkdownField
          label={say('fact/description')}
          value={meeting.description ?? ''}
          set={(description) => set({ description }, 'description')}
        />
        <div className="columns">
          <FormField
            label={say('fact/image')}
            hint={say('field.hint-address')}
            type="url"
            dir="ltr"
            value={image.url}
            problem={problemAt(issues.get('image') ?? [], 'url')}
            onChange={(event) => setImage({ url: event.target.value.trim() })}
          />
          <FormField
            label={say('details.imageText')}
            hint={say('details.imageTextHint')}
            maxLength={500}
            value={image.alternativeText}
            onChange={(event) => setImage({ alternativeText: event.target.value })}
          />
        </div>
      </fieldset>
      <Hosts />
    </>
  )
}

function Hosts() {
  const { value: hosts = [], set } = useField('hosts')
  return (
    <>
      <h3>{say('fact/hosts')}</h3>
      <ItemList
        items={hosts}
        keyOf={(_, index) => String(index)}
        nameOf={({ organization }, index) =>
          organization.name || say('details.host', { number: index + 1 })
        }
        none={say('details.noHosts')}
        add={say('details.addHost')}
        create={(): Partner => ({
          organization: { code: null, name: '' },
          ...{ from: null, until: null },
        })}
        set={(items) => set(items)}
      >
        {(host, change) => (
          <div className="columns">
            <RequiredField
              label={say('field.name')}
              value={host.organization.name}
              onChange={(event) =>
                change({ organization: { ...host.organization, name: event.target.value } })
              }
            />
            <FormField
              label={say('speakers.code')}
              hint={say('speakers.codeHint')}
              value={host.organization.code ?? ''}
              onChange={(event) =>
                change({
                  organization: { ...host.organization, code: nullable(event.target.value) },
                })
              }
            />
          </div>
        )}
      </ItemList>
    </>
  )
}
