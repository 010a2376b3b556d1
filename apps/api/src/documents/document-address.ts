import type { Document } from '@u4ssc/domain'

const FOLDER = '/v1/document-files/'

/** Returns the public address of a document. */
export function addressOfDocument(publicApiUrl: string, id: string): string {
  return `${publicApiUrl}${FOLDER}${id}`
}

/** Returns the addresses of a document in all its languages. */
export function addressesOf({ url, otherLanguages = [] }: Document): string[] {
  return [url, ...otherLanguages.map((version) => version.url)]
}

/** Returns whether an address is that of a document. */
export function isAddressOf(url: string, id: string): boolean {
  return url.endsWith(`${FOLDER}${id}`)
}
