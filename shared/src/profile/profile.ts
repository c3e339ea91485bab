import { z } from 'zod'
import type { Localized } from '#base'

const localized: z.ZodType<Localized> = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })
const absolutePath = z.string().regex(/^\/[^:]+$/, 'An absolute path, e.g. /home/user')

export const registrySchema = z.strictObject({
  /** Stored in specs (`image.source`); never renamed. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: localized,
  /** Prefix of the image's address, without a trailing slash. */
  prefix: z.string().min(1),
  /** The helper that prints the prefix, so that a chart follows when the platform moves. */
  helper: z.string().optional(),
  /** A pull-through proxy of Docker Hub: official images need `library/`. */
  dockerHubProxy: z.boolean(),
  /** A web page about an image; `{repository}` is replaced. */
  page: z.string().optional(),
  /** Images that the picker offers. */
  images: z.array(z.strictObject({ repository: z.string(), title: localized, tags: z.array(z.string()), desktop: z.boolean() })),
})

export const flavorSchema = z.strictObject({
  id: z.string(),
  node: z.string(),
  cpuRequest: z.string(),
  cpuLimit: z.string(),
  memory: z.string(),
  gpus: z.int().min(0),
})

/** How the platform gives a workstation a place for data: by annotations that its operator reads, or by claims. */
export const platformVolumeSchema = z.strictObject({
  mountPath: absolutePath,
  /** `operator`: annotations, the operator mounts. `claim`: the chart makes a claim and mounts it. */
  by: z.enum(['operator', 'claim']),
  /** With `operator`: the annotation that carries the mount path. */
  annotation: z.string().optional(),
  /** With `claim`. */
  claim: z.strictObject({ size: z.string(), accessMode: z.string(), storageClass: z.string().optional() }).optional(),
})

/** A platform, as data: what its charts must say, what its operator does, what it refuses. One file a platform. */
export const profileSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: localized,
  registries: z.array(registrySchema).min(1),
  /** Prefix of the platform's annotations, `chaimeleon.eu/`; empty: none. */
  annotationPrefix: z.string(),
  /** The helpers library: file name and text; absent: charts get none. */
  helpersLibrary: z
    .strictObject({
      fileName: z.string(),
      folder: z.string(),
      submoduleUrl: z.string(),
      submoduleBranch: z.string(),
      /** Helpers that exist, with what they read. */
      helpers: z.array(z.string()),
      removedHelpers: z.array(z.string()),
      /** Helpers that read the cluster, so that nothing can be previewed without one. */
      clusterHelpers: z.array(z.string()).optional(),
    })
    .optional(),
  /** The priority class that workstations use; absent: none. */
  priorityClassName: z.string().optional(),
  guacamole: z
    .strictObject({
      url: z.string(),
      vncPort: z.int(),
      sftpPort: z.int(),
      passwordKey: z.string(),
      userKey: z.string(),
      defaultUser: z.string(),
      /** Variables by which the desktop images take the password. */
      passwordVariables: z.array(z.string()).optional(),
      /** The variable by which the platform's desktop images know their release, so that they can offer to delete it. */
      releaseVariable: z.string().optional(),
      /** What else the platform's desktop images read, in the order of the platform's charts; a new desktop begins with them. */
      variables: z
        .array(
          z.discriminatedUnion('from', [
            z.strictObject({ from: z.literal('text'), name: z.string(), value: z.string() }),
            z.strictObject({ from: z.literal('secret-key'), name: z.string(), secret: z.string(), key: z.string() }),
            z.strictObject({ from: z.literal('deploy-value'), name: z.string(), path: z.string() }),
            z.strictObject({ from: z.literal('release-name'), name: z.string() }),
          ]),
        )
        .optional(),
      /** Workstations unused for this many days may be deleted; the notes of a chart say so. */
      idleDays: z.int().min(1).optional(),
    })
    .optional(),
  volumes: z.strictObject({
    'persistent-home': platformVolumeSchema.optional(),
    'shared-folder': platformVolumeSchema.optional(),
    datasets: platformVolumeSchema.optional(),
  }),
  /** Web applications with their own URL. */
  web: z.strictObject({
    host: z.string(),
    /** `{namespace}`, `{release}`, `{fullname}` are replaced. */
    path: z.string(),
    className: z.string(),
    classAnnotation: z.boolean(),
    tls: z.boolean(),
    /** The default of a new web app. */
    how: z.enum(['in-workstation', 'own-url']),
    needsApproval: z.boolean(),
    signIn: z.strictObject({ annotations: z.record(z.string(), z.string()) }).optional(),
  }),
  /** A user has their own namespace, so that a Service may have a name without the release's in it. Absent: no. */
  fixedServiceNames: z.boolean().optional(),
  /** Jobs that start by the clock (CronJob). Absent: as every other job. */
  schedules: z
    .strictObject({
      /** The platform does not say that it accepts them. */
      needsApproval: z.boolean(),
    })
    .optional(),
  user: z.strictObject({ uid: z.int(), gid: z.int(), home: absolutePath, namespacePrefix: z.string() }),
  /** Containers reach no host outside the platform. */
  offline: z.boolean().optional(),
  /** Secrets and ConfigMaps that are in each user's namespace already. */
  existing: z.strictObject({
    secrets: z.array(z.strictObject({ name: z.string(), keys: z.array(z.string()) })),
    configMaps: z.array(z.strictObject({ name: z.string(), keys: z.array(z.string()) })),
  }),
  /** What the operator does with Deployments and Jobs; absent: the platform has none. */
  operator: z
    .strictObject({
      kinds: z.array(z.string()),
      nodeSelectorKey: z.string(),
      flavors: z.array(flavorSchema),
      /** Exact toolName → flavour id. */
      tools: z.record(z.string(), z.string()),
      otherToolFlavor: z.string(),
      jobFlavorAnnotation: z.string(),
      defaultJobFlavor: z.string(),
      jobFlavors: z.array(z.string()),
      reservedVolumes: z.array(z.string()),
      datalakeMountPath: absolutePath,
      /** The CephFS folders that it mounts, in this order. In `volume` and `path`, `{user}` and `{dataset}` are replaced. */
      mounts: z.array(
        z.strictObject({
          when: z.enum(['any-dataset', 'each-dataset', 'persistent-home', 'shared-folder']),
          volume: z.string(),
          path: z.string(),
          /** Where the data lies that only the second dataset service, for tests, allows. */
          testPath: z.string().optional(),
          readOnly: z.boolean(),
        }),
      ),
      /** How it opens CephFS. In `user`, `{user}` is replaced; the monitors' addresses are the platform's, a preview has placeholders. */
      storage: z.strictObject({ secret: z.string(), user: z.string(), monitors: z.array(z.string()).min(1) }),
      /** Images must start with this; null: the operator does not check, or what it checks is not known. */
      imagePrefix: z.string().nullable(),
      /** It asks a second dataset service, for tests, where the first refuses all datasets. */
      triesTestDatasets: z.boolean().optional(),
      /** Accounts whose requests it lets pass untouched, such as the garbage collector's. */
      ignoredAccounts: z.array(z.string()).optional(),
      /** Annotations that the operator fills in; authors must not. */
      ownAnnotations: z.array(z.string()),
    })
    .optional(),
  /** The most that a user's namespace has; the form's sliders and a finding use it. Null: not known. */
  quota: z.strictObject({ cpu: z.string().nullable(), memory: z.string().nullable(), gpu: z.int().nullable() }),
  gpuResource: z.string(),
  /** Where charts go. */
  chartRepository: z.strictObject({
    name: z.string(),
    url: z.string(),
    /** Where helm gets the plugin that pushes to it; absent: charts get there in another way. */
    pushPlugin: z.url().optional(),
  }),
  /** Which catalogues the chart is written for, besides plain Helm. */
  catalogues: z.array(z.enum(['kubeapps', 'rancher', 'onyxia'])),
  /** The user, release and datasets of previews and of the simulated operator. The key stays: administrators keep profiles in files. */
  previewAs: z.strictObject({ user: z.string(), gid: z.int(), release: z.string(), datasets: z.array(z.string()) }),
})
export type Profile = z.infer<typeof profileSchema>
export type Flavor = z.infer<typeof flavorSchema>
export type Registry = z.infer<typeof registrySchema>
