/**
 * Settings of every connection. Compiling a statement (`jit`) takes Postgres longer than it saves ours: where it is built in, a save among
 * 100,000 articles took twice as long with it.
 */
export const sessionOptions = '-c timezone=UTC -c jit=off'
