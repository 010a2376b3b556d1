import { SearchPageSchema, SearchQuerySchema } from '../meetings/search'
import type { SearchPage, SearchQuery } from '../meetings/search'
import { ok } from './answers'
import type { ClientOf } from './client'
import { get } from './operation'
import { sent } from './schema'

/** Search in everything published. */
export const search = {
  list: get('/search', {
    tag: 'Search',
    access: 'anyone',
    id: 'search',
    summary: 'Search',
    description:
      'Searches circulars, meetings, sessions, speakers, documents and decisions, best match first, each once. `searchedFor` states the words that were searched, which can differ from `q` if it was misspelled.',
    query: sent<SearchQuery>()(SearchQuerySchema),
    answer: ok<SearchPage>(SearchPageSchema, 'Search results, best match first'),
  }),
}

export interface SearchClient extends ClientOf<typeof search> {}
