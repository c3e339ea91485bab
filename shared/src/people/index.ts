export { may, mayPublishTo, type Permission, permissions } from './permissions.ts'
export { type Actor, type Person, type Role, roleSchema, roles, type Scope, scopeSchema, scopes } from './roles.ts'
