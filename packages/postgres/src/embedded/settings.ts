/** What initdb is told. */
export function initdbFlags(passwordFile: string): string[] {
  return [
    '--encoding=UTF8',
    // macOS has no C.UTF-8; there the order is C's as well, and the kinds of letters come from a locale it always has.
    ...(process.platform === 'darwin' ? ['--locale=C', '--lc-ctype=en_US.UTF-8'] : ['--locale=C.UTF-8']),
    '--auth=scram-sha-256',
    '--username=postgres',
    `--pwfile=${passwordFile}`,
  ]
}

const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  // The log is for what goes wrong.
  log_checkpoints: 'off',
  // Nobody replicates this database, so its journal need not hold what only replicas read.
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  max_wal_size: '256MB',
  jit: 'off',
}

// Loses data when the machine loses power, and is much faster.
const whenThrownAway = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** What the server is told, as arguments; so a changed setting holds for data of any age. */
export function serverFlags(name: string, throwaway: boolean): string[] {
  // The name stands first in all of its command lines: `stopOrphans` goes by it.
  const settings = { cluster_name: name, ...always, ...(throwaway ? whenThrownAway : {}) }
  return Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])
}
