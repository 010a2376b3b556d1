const STATES = ['confirmed', 'in-review', 'refused']

/**
 * Returns SQL statements that create registrations for the sixth meeting, with eight countries, nine hundred
 * organizations and a thousand email domains.
 *
 * @param {number} rows
 * @param {{ reminderHours?: number[], states?: string[] }} [how]
 */
export function seedOf(rows, { reminderHours = [], states = STATES } = {}) {
  return `
  insert into registration_settings (slug, rule, offer_hours, reminder_hours, questions)
    values ('u4ssc-6', 'review', 48, '${JSON.stringify(reminderHours)}', '[]');
  insert into registration_places (slug, mode, capacity, open) values
    ('u4ssc-6', 'online', null, true), ('u4ssc-6', 'on-site', null, false);
  insert into registrations (id, slug, email, name, organization, country, capacity, mode, language,
    answers, access_needs, listed, record_attendance, consents, decision, state, version, place,
    created_at, updated_at)
  select gen_random_uuid(), 'u4ssc-6', 'person' || n || '@host' || n % 1000 || '.example',
    'Person ' || n, 'Organization ' || n % 900,
    (array['CO', 'FR', 'CN', 'EG', 'RU', 'BR', 'KE', 'US'])[1 + n * 7 % 8],
    'individual', 'online', (array['en', 'fr', 'es', 'ar', 'zh', 'ru'])[1 + n % 6], '{}',
    case when n % 40 = 0 then '[{"service":"captioning","details":null}]'::jsonb else '[]' end,
    'nobody', false, '[]',
    '{"outcome":"eligible","on":"2021-12-07","membershipsAsOf":"2021-11-25","grounds":[{"rule":
      "country-membership","holds":true,"cites":null,"reason":{"code":"country-is-member",
      "country":"CO","since":"1914"}}]}',
    (array[${states.map((state) => `'${state}'`).join(', ')}])[1 + n % ${states.length}], 1, n,
    '2021-11-01T08:00:00Z'::timestamptz + n * interval '30 seconds', '2021-11-25T09:00:00Z'
  from generate_series(1, ${rows}) n;
  analyze registrations`
}
