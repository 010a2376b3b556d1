import { findLinks } from '../letters/find-links'

/** Text whose web and email addresses are links. */
export function LinkedText({ text }: { text: string }) {
  return (
    <>
      {findLinks(text).map(({ text: words, href }, index) =>
        href === null ? (
          words
        ) : (
          <a key={index} href={href}>
            {words}
          </a>
        ),
      )}
    </>
  )
}
