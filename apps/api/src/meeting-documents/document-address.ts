const FOLDER = '/v1/document-files/'

/** Where people find a document of a meeting, once it is released. */
export function addressOfDocument(publicApiUrl: string, id: string): string {
  return `${publicApiUrl}${FOLDER}${id}`
}

/** Whether an address is that of a document of a meeting. */
export function isAddressOf(url: string, id: string): boolean {
  return url.endsWith(`${FOLDER}${id}`)
}
