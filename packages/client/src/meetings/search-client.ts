import type { Api } from '../http/index'
import { SearchPageSchema } from './search'
import type { SearchPage, SearchQuery } from './search'

export interface SearchClient extends ReturnType<typeof searchClient> {}

/** Returns the method that searches what is published. */
export function searchClient(api: Api) {
  return {
    /**
     * Searches circulars, meetings, sessions, speakers and documents, best match first.
     * `searchedFor` states the words that were searched, which can differ from `q` if it was
     * misspelled.
     */
    list: (query: SearchQuery) => api.get<SearchPage>('/search', SearchPageSchema, query),
  }
}
