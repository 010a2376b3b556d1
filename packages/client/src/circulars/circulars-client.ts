import { ReadingSchema } from '@u4ssc/domain'
import type { Reading } from '@u4ssc/domain'
import { NOTHING, pathOf } from '../http/index'
import type { Api } from '../http/index'
import type { List, Page } from '../responses/index'
import { CircularListSchema, CircularPageSchema, PublishedCircularSchema } from './circulars'
import type {
  CircularBrowseQuery,
  CircularFileRequest,
  CircularList,
  CircularQuery,
  CircularSummary,
  PublishedCircular,
} from './circulars'
import type { ReadingRequest } from './readings'
import { TrainingCaseSchema } from './training-cases'
import type { TrainingCase } from './training-cases'
import { WithdrawalSchema, WithdrawalsSchema } from './withdrawals'
import type { RestorationRequest, Withdrawal, WithdrawalRequest } from './withdrawals'

export interface CircularsClient extends ReturnType<typeof circularsClient> {}
export interface TrainingCasesClient extends ReturnType<typeof trainingCasesClient> {}
export interface WithdrawalsClient extends ReturnType<typeof withdrawalsClient> {}

/** Returns the methods for published circulars, and for the text of any circular. */
export function circularsClient(api: Api) {
  return {
    /** Returns the published circulars, latest first. Withdrawn circulars are not listed. */
    list: (query?: CircularQuery) =>
      api.get<Page<CircularSummary>>('/circulars', CircularPageSchema, query),

    /** Returns a numbered page of the circulars, latest first. */
    browse: (query?: CircularBrowseQuery) =>
      api.get<CircularList>('/browse/circulars', CircularListSchema, query),

    /** Returns a published circular with its text, its analysis and the meetings it convenes. */
    get: (id: string) =>
      api.find<PublishedCircular>(pathOf`/circulars/${id}`, PublishedCircularSchema),

    /** Returns a published circular as a Word file. */
    getWord: (id: string) => api.file(pathOf`/circulars/${id}/letter.docx`),

    /**
     * Returns a published circular as a PDF file.
     *
     * @throws {ProblemError} 422 if the fonts of a PDF do not cover the text
     */
    getPdf: (id: string) => api.file(pathOf`/circulars/${id}/letter.pdf`),

    /**
     * Returns the facts stated in the text of a circular, each with the words that state it and
     * its certainty. Nothing is stored.
     *
     * @throws {ProblemError} 429 if this address has used its computing time
     */
    read: (body: ReadingRequest) => api.post<Reading>('/readings', ReadingSchema, body),

    /**
     * Writes a circular as a Word or PDF file. Nothing is stored.
     *
     * @throws {ProblemError} 422 if the fonts of a PDF do not cover the text
     */
    writeFile: (body: CircularFileRequest) => api.postForFile('/circular-files', body),

    /**
     * Removes a circular from the public pages.
     *
     * @throws {ProblemError} 409 if it convenes a public meeting
     */
    withdraw: (id: string, body: WithdrawalRequest) =>
      api.put<Withdrawal>(pathOf`/circulars/${id}/withdrawal`, WithdrawalSchema, body),

    /** Publishes a withdrawn circular again. */
    restore: (id: string, body: RestorationRequest) =>
      api.post(pathOf`/circulars/${id}/restoration`, NOTHING, body),
  }
}

/** Returns the method for what was public and is withdrawn. */
export function withdrawalsClient(api: Api) {
  return {
    /** Returns the withdrawn meetings and circulars, latest first. */
    list: () => api.get<List<Withdrawal>>('/withdrawals', WithdrawalsSchema),
  }
}

/** Returns the method for training cases made from reviewed circulars. */
export function trainingCasesClient(api: Api) {
  return {
    /**
     * Yields the public circulars with confirmed facts, anonymized, and those that cannot be
     * anonymized with the reason. Have a person read the result before you share it.
     */
    export: () => api.lines<TrainingCase>('/training-cases.ndjson', TrainingCaseSchema),
  }
}
