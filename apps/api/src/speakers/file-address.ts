import type { Meeting } from '@u4ssc/domain'

const FOLDER = '/v1/speaker-files/'

/** Returns the public address of a speaker's file. */
export function addressOfFile(publicApiUrl: string, material: string): string {
  return `${publicApiUrl}${FOLDER}${material}`
}

/** Returns whether a meeting uses a speaker's file as photograph or document. */
export function isSpeakerFileOf({ speakers, documents }: Meeting, material: string): boolean {
  const shown = [
    ...speakers.flatMap(({ photograph }) => photograph ?? []),
    ...documents.filter(({ access }) => access !== 'secretariat').map(({ url }) => url),
  ]
  return shown.some((url) => url.endsWith(`${FOLDER}${material}`))
}
