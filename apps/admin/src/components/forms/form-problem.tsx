/** Error that concerns a form as a whole. */
export function FormProblem({ message }: { message: string | undefined }) {
  if (message === undefined) return null
  return (
    <p className="notice bad" role="alert">
      {message}
    </p>
  )
}
