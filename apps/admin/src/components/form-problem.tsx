/** What is wrong with a form as a whole, rather than with one of its fields. */
export function FormProblem({ message }: { message: string | undefined }) {
  if (message === undefined) return null
  return (
    <p className="notice bad" role="alert">
      {message}
    </p>
  )
}
