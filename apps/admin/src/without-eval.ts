import { z } from 'zod'

// The content security policy forbids code made from strings. zod would try, be refused, and go the
// plain way; told beforehand, it does not try. Imported first: a schema asks when it is made.
z.config({ jitless: true })
