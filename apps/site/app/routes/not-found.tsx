import { refuse } from '../refuse.server'

export function loader() {
  return refuse(404)
}

export default function NotFound() {
  return null
}
