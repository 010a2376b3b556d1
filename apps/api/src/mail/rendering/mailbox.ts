/** A name and an address. */
export interface Mailbox {
  readonly name: string
  readonly email: string
}

/** Parses `name <address>`; an address alone is its own name. */
export function parseMailbox(text: string): Mailbox {
  const [, name = '', email = ''] = /^(.*)<([^<>]+)>\s*$/.exec(text) ?? []
  return email === '' ? { name: text, email: text } : { name: name.trim() || email, email }
}
