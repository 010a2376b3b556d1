import { MEETING_LISTS, MeetingListSchema } from '@u4ssc/client/registrations'
import type { MeetingList } from '@u4ssc/client/registrations'
import { useState } from 'react'
import { SelectField } from '../../components/forms/select-field'
import { say } from '../../components/language/say'
import { DownloadDialog } from '../../components/lists/download-dialog'
import type { ShownList } from './schema'

interface DownloadListsProps {
  readonly meeting: string
  readonly filter: Omit<ShownList, 'meeting'>
  /** The columns that are shown, separated by commas. */
  readonly columns?: string
}

/** Downloads a list of a meeting. */
export function DownloadLists({ meeting, filter, columns = '' }: DownloadListsProps) {
  const [list, setList] = useState<MeetingList>(MEETING_LISTS[0])
  return (
    <DownloadDialog
      label={say('lists.open')}
      title={say('lists.title')}
      format="docx"
      name={`${meeting}-${list}`}
      hint={say('lists.hint')}
      load={(client, choice) =>
        client.lists.download(meeting, list, {
          ...filter,
          ...(list === 'registrations' && columns !== '' && { columns }),
          ...choice,
        })
      }
      fields={
        <SelectField
          label={say('lists.which')}
          options={MEETING_LISTS.map((value) => ({ value, label: say(`lists.list-${value}`) }))}
          value={list}
          onChange={({ target }) => setList(MeetingListSchema.parse(target.value))}
        />
      }
    />
  )
}
