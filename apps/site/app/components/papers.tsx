import type { PaperView } from '../meetings/record-view'

/** Documents within a sentence. */
export function Papers({ papers }: { papers: readonly PaperView[] }) {
  return papers.map((paper) => (
    <span key={paper.id} className="paper">
      <Paper paper={paper} />{' '}
    </span>
  ))
}

/** Documents one below the other, with what each is. */
export function PaperList({ papers }: { papers: readonly PaperView[] }) {
  return (
    <ul className="bullets">
      {papers.map((paper) => (
        <li key={paper.id}>
          <Paper paper={paper} /> <span className="soft">{paper.detail}</span>
        </li>
      ))}
    </ul>
  )
}

function Paper({ paper: { title, href } }: { paper: PaperView }) {
  const name = <bdi>{title}</bdi>
  return href === null ? name : <a href={href}>{name}</a>
}
