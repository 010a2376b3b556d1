/**
 * Areas with a code of their own that come under a Member State: that state, and the labels of the
 * sources. No ITU text says that a resident of such an area comes from that Member State; it is the
 * reading this package takes, and each decision that rests on it says so.
 *
 * `country-codes-status`: status in the table of country codes (M49, statoids). `world-factbook-2026`:
 * its "Dependency status". `hk-government`: Hong Kong's government on its part in ITU.
 */
export const TERRITORIES: Readonly<Record<string, readonly [memberState: string, basis: string]>> =
  {
    AI: ['GB', 'country-codes-status world-factbook-2026'],
    AS: ['US', 'country-codes-status world-factbook-2026'],
    AW: ['NL', 'country-codes-status world-factbook-2026'],
    AX: ['FI', 'country-codes-status'],
    BL: ['FR', 'country-codes-status world-factbook-2026'],
    BM: ['GB', 'country-codes-status world-factbook-2026'],
    BQ: ['NL', 'country-codes-status'],
    BV: ['NO', 'country-codes-status world-factbook-2026'],
    CC: ['AU', 'country-codes-status world-factbook-2026'],
    CW: ['NL', 'country-codes-status world-factbook-2026'],
    CX: ['AU', 'country-codes-status world-factbook-2026'],
    FK: ['GB', 'country-codes-status world-factbook-2026'],
    FO: ['DK', 'country-codes-status world-factbook-2026'],
    GF: ['FR', 'country-codes-status'],
    GG: ['GB', 'country-codes-status world-factbook-2026'],
    GI: ['GB', 'country-codes-status world-factbook-2026'],
    GL: ['DK', 'country-codes-status world-factbook-2026'],
    GP: ['FR', 'country-codes-status'],
    GS: ['GB', 'country-codes-status world-factbook-2026'],
    GU: ['US', 'country-codes-status world-factbook-2026'],
    HK: ['CN', 'country-codes-status world-factbook-2026 hk-government'],
    HM: ['AU', 'country-codes-status world-factbook-2026'],
    IM: ['GB', 'country-codes-status world-factbook-2026'],
    IO: ['GB', 'country-codes-status world-factbook-2026'],
    JE: ['GB', 'country-codes-status world-factbook-2026'],
    KY: ['GB', 'country-codes-status world-factbook-2026'],
    MF: ['FR', 'country-codes-status world-factbook-2026'],
    MO: ['CN', 'country-codes-status world-factbook-2026'],
    MP: ['US', 'country-codes-status world-factbook-2026'],
    MQ: ['FR', 'country-codes-status'],
    MS: ['GB', 'country-codes-status world-factbook-2026'],
    NC: ['FR', 'country-codes-status world-factbook-2026'],
    NF: ['AU', 'country-codes-status world-factbook-2026'],
    PF: ['FR', 'country-codes-status world-factbook-2026'],
    PM: ['FR', 'country-codes-status world-factbook-2026'],
    PN: ['GB', 'country-codes-status world-factbook-2026'],
    PR: ['US', 'country-codes-status world-factbook-2026'],
    RE: ['FR', 'country-codes-status'],
    SH: ['GB', 'country-codes-status world-factbook-2026'],
    SJ: ['NO', 'country-codes-status world-factbook-2026'],
    SX: ['NL', 'country-codes-status world-factbook-2026'],
    TC: ['GB', 'country-codes-status world-factbook-2026'],
    TF: ['FR', 'country-codes-status world-factbook-2026'],
    TK: ['NZ', 'country-codes-status world-factbook-2026'],
    UM: ['US', 'country-codes-status world-factbook-2026'],
    VG: ['GB', 'country-codes-status world-factbook-2026'],
    VI: ['US', 'country-codes-status world-factbook-2026'],
    WF: ['FR', 'country-codes-status world-factbook-2026'],
    YT: ['FR', 'country-codes-status'],
  }

export type NonMember =
  | { readonly standing: 'observer-resolution-99' | 'not-member' }
  | { readonly standing: 'related-to-member'; readonly memberState: string }

/**
 * Entities with a code but no membership, how they stand to ITU, and the Member State whose
 * nationality decides, where there is one. Not for a machine to settle: each goes to the secretariat.
 *
 * Sources: ITU Resolution 99 (1998, revised 2006, 2010 and 2014) and the invitations to PP-18 (PS);
 * country-codes-status and the lists of parties to the Constitution (the others).
 */
export const NON_MEMBERS: Readonly<Record<string, NonMember>> = {
  PS: { standing: 'observer-resolution-99' },
  CK: { standing: 'related-to-member', memberState: 'NZ' },
  NU: { standing: 'related-to-member', memberState: 'NZ' },
  AQ: { standing: 'not-member' },
  EH: { standing: 'not-member' },
  TW: { standing: 'not-member' },
  XK: { standing: 'not-member' },
}
