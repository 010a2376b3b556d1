import { useMutation } from '@tanstack/react-query'
import { useClient } from '../../../../components/api/client'
import { useGuarded } from '../../../../components/api/use-guarded'
import { readListFile } from '../../../../components/lists/read-list-file'
import type { FileRows } from '../../../../components/lists/file-import'
import { readICalendar } from './read-icalendar'
import { readProgramme } from './read-programme'
import type { ProgrammeRow } from './read-programme'

/** Reads the sessions of a CSV, Excel or iCalendar file; times are in the zone of the meeting. */
export function useProgrammeFile(zone: string) {
  const client = useClient()
  const guarded = useGuarded()
  return useMutation({
    mutationFn: async (chosen: File): Promise<FileRows<ProgrammeRow>> => {
      const file = await readListFile(chosen)
      if (!file) return { rows: null, problem: 'guests.tooLarge' }
      const text = chosen.name.toLowerCase().endsWith('.ics') ? await chosen.text() : null
      const rows =
        text === null
          ? readProgramme((await guarded(() => client.documents.readTable(file))).rows)
          : await readICalendar(text, zone)
      return rows ? { rows, problem: null } : { rows: null, problem: 'programme-import.unread' }
    },
  })
}
