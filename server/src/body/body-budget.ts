/** How many bytes of bodies the process holds at the same time, in arrival or waiting to be read. */
export interface BodyBudget {
  /** Takes bytes; false where they would not fit, and then none are taken. */
  take(bytes: number): boolean
  giveBack(bytes: number): void
}

/** A budget of so many bytes. */
export function createBodyBudget(totalBytes: number): BodyBudget {
  let taken = 0
  return {
    take: (bytes) => {
      if (taken + bytes > totalBytes) return false
      taken += bytes
      return true
    },
    giveBack: (bytes) => {
      taken -= bytes
    },
  }
}

/** The process's own: six of the largest uploads, or hundreds of usual ones. */
export const processBudget = createBodyBudget(128 * 1024 * 1024)
