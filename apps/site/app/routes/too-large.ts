import { refuse } from '../refuse.server'

/** Answers for a form that is too large; the server asks for this page. */
export function loader() {
  return refuse(413)
}

export default function TooLarge() {
  return null
}
