const MIB = 1024 * 1024

/** What a chart's archive may be. Helm's and ChartMuseum's own limits where they have one, else ours. */
export const ARCHIVE_LIMITS = {
  /** ChartMuseum's `--max-upload-size` default. */
  uploadBytes: 20 * MIB,
  /** Helm's loader: everything unpacked. */
  unpackedBytes: 100 * MIB,
  /** Helm has none; a chart with more is a mistake or an attack. */
  entries: 10_000,
  /** Bytes of one part of a path: what Linux, macOS and Windows can hold. */
  nameBytes: 255,
} as const
