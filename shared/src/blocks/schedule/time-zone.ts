/**
 * Whether Kubernetes knows the time zone: a name of the IANA database in its own spelling, e.g. `Europe/Madrid`.
 * NOTE which names there are is the host's knowledge (ICU), as it is the cluster's (tzdata); both follow IANA.
 */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9._+-]{0,13}(\/[A-Za-z0-9._+][A-Za-z0-9._+-]{0,13})*$/.test(name)) return false
  try {
    const known = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
    // NOTE Intl takes `europe/madrid`, a cluster does not: there it is the name of a file.
    return known.toLowerCase() !== name.toLowerCase() || known === name
  } catch {
    return false
  }
}
