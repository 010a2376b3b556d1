import * as z from 'zod'

// The content security policy forbids code made from strings. Without this setting, zod tries it,
// is refused and falls back. Import this file first, because zod decides when a schema is created.
z.config({ jitless: true })
