import { useMutation } from '@tanstack/react-query'
import { call, documents } from '@u4ssc/client/contract'
import { useConnection } from '../../../../components/api/connection'
import { useGuarded } from '../../../../components/api/use-guarded'
import { readListFile } from '../../../../components/lists/read-list-file'
import type { FileRows } from '../../../../components/lists/file-import'
import { readICalendar } from './read-icalendar'
import { describeProgrammeColumns, readProgramme } from './read-programme'
import type { ProgrammeRow } from './read-programme'

/** Reads the sessions of a CSV, Excel or iCalendar file; times are in the zone of the meeting. */
export function useProgrammeFile(zone: string) {
  const connection = useConnection()
  const guarded = useGuarded()
  return useMutation({
    mutationFn: async (chosen: File): Promise<FileRows<ProgrammeRow>> => {
      const file = await readListFile(chosen)
      if (!file) return { rows: null, problem: 'guests.tooLarge' }
      const text = chosen.name.toLowerCase().endsWith('.ics') ? await chosen.text() : null
      const cells =
        text === null ? (await guarded(() => call(connection, documents.readTable, file))).rows : []
      const rows = text === null ? readProgramme(cells) : await readICalendar(text, zone)
      if (!rows) return { rows: null, problem: 'programme-import.unread' }
      return { rows, columns: describeProgrammeColumns(cells), problem: null }
    },
  })
}
