/**
 * Areas with their own code that belong to a Member State, by that state. No ITU text says that a
 * resident of such an area comes from that Member State. This package decides so, and each such
 * decision states it.
 *
 * Sources: status in the table of country codes (M49, statoids) for all; "Dependency status" in the
 * World Factbook 2026 for all but AX, BQ, GF, GP, MQ, RE and YT; the government of Hong Kong on its
 * role in ITU for HK.
 */
export const TERRITORIES: Readonly<Record<string, string>> = {
  AU: 'CC CX HM NF',
  CN: 'HK MO',
  DK: 'FO GL',
  FI: 'AX',
  FR: 'BL GF GP MF MQ NC PF PM RE TF WF YT',
  GB: 'AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG',
  NL: 'AW BQ CW SX',
  NO: 'BV SJ',
  NZ: 'TK',
  US: 'AS GU MP PR UM VI',
}

/** The sources give the status of today, and no area has come to another state since Macao in 1999. */
export const TERRITORIES_SINCE = '2000'

export type NonMember =
  | { readonly status: 'observer-resolution-99' | 'not-member' }
  | { readonly status: 'related-to-member'; readonly memberState: string }

/**
 * Entities with a code but without membership, with their status in ITU, and the Member State whose
 * nationality decides, if any. The secretariat decides each case.
 *
 * Sources: ITU Resolution 99 (1998, revised 2006, 2010 and 2014) and the invitations to PP-18 (PS);
 * country-codes-status and the lists of parties to the Constitution (the others).
 */
export const NON_MEMBERS: Readonly<Record<string, NonMember>> = {
  PS: { status: 'observer-resolution-99' },
  CK: { status: 'related-to-member', memberState: 'NZ' },
  NU: { status: 'related-to-member', memberState: 'NZ' },
  AQ: { status: 'not-member' },
  EH: { status: 'not-member' },
  TW: { status: 'not-member' },
  XK: { status: 'not-member' },
}
