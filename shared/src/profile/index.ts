// The platforms, as data: what their charts must say and what their operators do.
// In: nothing. Out: profiles and the schema of their files.
// Never: code that knows one platform by name.
export { chaimeleon } from './chaimeleon.ts'
export { generic } from './generic.ts'
export { parseProfile } from './parse-profile.ts'
export { type Flavor, type Profile, platformVolumeSchema, profileSchema, type Registry } from './profile.ts'
export { findProfile, profiles } from './profiles.ts'
