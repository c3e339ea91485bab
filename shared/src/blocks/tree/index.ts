// The tree that blocks contribute and the generator prints: literals, and expressions made only by these functions.
// In: values of the spec. Out: trees.
// Never: text of a template.
export {
  type BuiltIn,
  builtIn,
  call,
  checksum,
  type Expression,
  format,
  include,
  isExpression,
  otherwise,
  positive,
  random,
  type Term,
  type TermFunction,
  termOf,
  values,
} from './expression.ts'
export {
  type Computed,
  computed,
  type Entry,
  entry,
  type Item,
  type ListTree,
  type Literal,
  list,
  literal,
  type MapTree,
  map,
  type Notes,
  record,
  type Spread,
  type Tree,
  treeOfJson,
  typed,
} from './tree.ts'
