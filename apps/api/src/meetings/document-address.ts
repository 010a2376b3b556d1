import { DOCUMENT_FILE } from '@u4ssc/client/documents'
import type { Document } from '@u4ssc/domain'

const FOLDER = '/v1/document-files/'

/** Returns the public address of a document. Its extension says the format to people. */
export function addressOfDocument(publicApiUrl: string, id: string, fileName: string): string {
  const [extension = ''] = /\.[a-z\d]{2,4}$/i.exec(fileName) ?? []
  return `${publicApiUrl}${FOLDER}${id}${extension.toLowerCase()}`
}

/** Returns the addresses of a document in all its languages. */
export function addressesOf({ url, otherLanguages = [] }: Document): string[] {
  return [url, ...otherLanguages.map((version) => version.url)]
}

/** Returns the ID of the uploaded document at an address; `undefined` for other addresses. */
export function idOfDocument(url: string): string | undefined {
  const [, file = ''] = url.split(FOLDER)
  return DOCUMENT_FILE.exec(file)?.[1]
}
