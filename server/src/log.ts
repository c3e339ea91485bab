import { type Logger, pino } from 'pino'

/** Lines of JSON on stderr; secrets never enter, since requests' headers and bodies are not logged. */
export function createLog(level: string): Logger {
  return pino({ level, base: null }, pino.destination(2))
}
