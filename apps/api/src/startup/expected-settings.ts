export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** Background jobs hold up to four connections while they run. */
export const MIN_POOL = 6

/** The valid form of each setting, for error messages. */
export const EXPECTED: Readonly<Record<string, string>> = {
  NODE_ENV: 'development, test or production',
  HOST: 'an address to listen on, for example 127.0.0.1 or 0.0.0.0',
  API_PORT: 'a port from 1 to 65535, for example 4000',
  SITE_PORT: 'a port from 1 to 65535, for example 3000',
  DATA_DIR:
    'a folder, for example .data; in production, an absolute path such as /var/lib/u4ssc, or set ' +
    'DATABASE_URL',
  DATABASE_URL:
    'the address of a PostgreSQL server, for example postgres://user:password@localhost/u4ssc, ' +
    'with several hosts separated by commas, or empty for the embedded database',
  DATABASE_READ_URL: 'the address of a standby of DATABASE_URL for reads, or empty for none',
  DATABASE_POOL_MAX: `the maximum number of database connections, from ${MIN_POOL} to 500`,
  DATABASE_QUERY_TIMEOUT: 'the time limit of a database query in seconds, from 1 to 3600',
  STOP_DELAY: 'the seconds between the signal to stop and closing the port, from 0 to 300',
  GIT_COMMIT: 'the commit of this build, at most 100 characters',
  PUBLIC_SITE_URL:
    'the web address of the site, for example https://meetings.example.org; ' +
    'with https required in production',
  PUBLIC_API_URL:
    'the web address of the API, for example https://api.example.org; ' +
    'with https required in production',
  TRUST_PROXY:
    'the number of proxies in front, for example 1, or their addresses, for example ' +
    '10.0.0.0/8,192.0.2.1, or empty for none',
  SMTP_URL:
    'the address of a mail server, for example smtp://user:password@mail.example.org:587, ' +
    'or empty to keep emails in the outbox',
  MESSAGE_MAX_PEOPLE:
    'the most people that an email without approval can have, from 0 to 500, for example 25',
  MESSAGE_DELAY: 'the seconds in which such an email can be stopped, from 0 to 3600',
  BOUNCE_PORT: 'a port from 1 to 65535, for example 2525, or empty to receive no bounces',
  BOUNCE_DOMAIN:
    'the domain with its email delivered to BOUNCE_PORT, for example bounces.example.org',
  DKIM_KEY_FILE: 'a file with the private key to sign emails, or empty to leave them unsigned',
  DKIM_SELECTOR:
    'the selector of the key in DKIM_KEY_FILE, for example u4ssc; empty if there is no key',
  DKIM_DOMAIN: 'the domain that signs emails, for example example.org',
  FILES_DIR: 'the absolute path of a folder for uploaded files, without S3_ENDPOINT, or empty',
  S3_ENDPOINT: 'the address of an S3-compatible server, for example https://s3.example.org',
  S3_BUCKET: 'the name of a bucket at S3_ENDPOINT, for example u4ssc-files',
  S3_REGION: 'the region of the bucket, for example us-east-1',
  S3_ACCESS_KEY_ID: 'the access key ID for S3_ENDPOINT',
  S3_SECRET_ACCESS_KEY: 'the secret access key for S3_ENDPOINT',
  MAIL_FROM: 'the sender of emails, for example U4SSC <u4ssc@example.org>',
  OIDC_ISSUER: 'the address of an identity provider, for example https://login.example.org',
  OIDC_CLIENT_ID: 'the client ID of this platform at OIDC_ISSUER; empty if there is no OIDC_ISSUER',
  OIDC_CLIENT_SECRET: 'the secret for OIDC_CLIENT_ID; empty if there is no OIDC_CLIENT_ID',
  OIDC_NAME: 'the name of the provider, at most 100 characters',
  SECURITY_CONTACT:
    'an email address or an https address, for example security@example.org, or empty for none',
  METRICS_TOKEN:
    'a secret of at least 16 printable ASCII characters without spaces, or empty to turn /metrics off',
  OTEL_EXPORTER_OTLP_ENDPOINT:
    'the web address of an OpenTelemetry collector, for example http://localhost:4318, or empty',
  OTEL_SERVICE_NAME: 'the name of this service in traces, at most 100 characters',
  LOG_LEVEL: `one of ${LOG_LEVELS.join(', ')}`,
  CLOCK: 'a time such as 2021-11-25T09:00:00Z; must be empty in production',
}
