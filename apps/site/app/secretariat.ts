/** The contact for questions about meetings. */
export interface Secretariat {
  readonly name: string
  readonly address: string | null
  readonly email: string
  readonly telephone: string | null
}
