import type { MeetingList, MeetingListQuery } from '@u4ssc/client/registrations'
import { useAct } from '../../../components/api/use-act'
import { saveFile } from '../../../components/api/save-file'

type Order = MeetingListQuery & { readonly list: MeetingList }

/** Downloads a list of a meeting. Returns the name of the saved file. */
export function useDownloadList(meeting: string) {
  return useAct(async (client, { list, ...query }: Order) => {
    const name = `${meeting}-${list}.${query.format}`
    saveFile(await client.lists.download(meeting, list, query), name)
    return name
  })
}
