import type { Problem } from '@slipway/shared/base'

/** A file that is named is not there or cannot be read. */
export function notReadable(path: string, reason: string): Problem {
  return {
    category: 'not-found',
    type: 'source-not-readable',
    title: `${path} cannot be read`,
    detail: reason,
    fix: 'Use a spec file (YAML or JSON), a chart folder, or a .tgz.',
  }
}

/** A folder or archive is not a chart. */
export function notAChart(path: string, detail: string): Problem {
  return {
    category: 'invalid',
    type: 'source-not-a-chart',
    title: `${path} is not a chart`,
    detail,
    fix: 'Use the folder that contains Chart.yaml.',
  }
}

/** A command works on specs only. */
export function needsSpec(path: string): Problem {
  return {
    category: 'invalid',
    type: 'source-not-a-spec',
    title: `${path} is not a spec file`,
    detail: 'This command only works with a chart spec.',
    fix: 'Use the spec that the chart was generated from.',
  }
}

/** Something in a chart's folder that no archive can hold. */
export function notPackable(path: string, detail: string): Problem {
  return {
    category: 'invalid',
    type: 'file-not-packable',
    title: `${path} cannot be part of a chart`,
    detail,
    fix: 'Remove it, replace it with the file itself, or add it to .helmignore.',
    places: [{ file: path, message: detail }],
  }
}

/** A folder that a command would write into holds something already. */
export function folderNotEmpty(folder: string): Problem {
  return {
    category: 'conflict',
    type: 'folder-not-empty',
    title: `${folder} is not empty`,
    detail: 'Nothing was written, so your files are unchanged.',
    fix: 'Choose an empty or new folder with --destination.',
  }
}
