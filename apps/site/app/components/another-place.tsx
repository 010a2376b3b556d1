import { useLocation } from '@remix-run/react'
import { useWords } from '../words/use-words'

/** The way to the page where a visitor chooses a place, which leads back to this one. */
export function AnotherPlace() {
  const words = useWords()
  const { pathname, search } = useLocation()
  const page = encodeURIComponent(pathname.slice(words.path('').length) + search)
  return (
    <p className="elsewhere no-print">
      <a href={words.path(`/place?page=${page}`)} rel="nofollow">
        {words.say('time-zone.change')}
      </a>
    </p>
  )
}
