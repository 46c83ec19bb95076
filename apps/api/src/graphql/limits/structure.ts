import { limits } from '@broadsheet/schema'
import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'
import { tooComplex } from '../problems.ts'

/** What a selection weighs with all its fragments expanded. */
interface Weight {
  readonly depth: number
  readonly aliases: number
  readonly directives: number
  readonly selections: number
}

const nothing: Weight = { depth: 0, aliases: 0, directives: 0, selections: 0 }
const bounds: { readonly [K in keyof Weight]: number } = limits.document

/**
 * Bounds depth, aliases, directives and selections of every operation. Each fragment is weighed once, so that a document in
 * which fragments multiply costs no more to weigh than to read.
 */
export function structureRule(context: ValidationContext): ASTVisitor {
  for (const operation of operationsOf(context.getDocument())) {
    const weight = new Scales(context.getDocument()).weigh(operation.selectionSet, new Set())
    for (const measure of Object.keys(bounds) as (keyof Weight)[]) {
      const found = weight[measure] + (measure === 'directives' ? (operation.directives?.length ?? 0) : 0)
      if (found > bounds[measure]) {
        context.reportError(
          tooComplex(`The operation has ${found} ${measure === 'depth' ? 'levels' : measure}; ${bounds[measure]} are allowed.`),
        )
      }
    }
  }
  return {}
}

const operationsOf = (document: DocumentNode) =>
  document.definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)

class Scales {
  private readonly fragments: Map<string, FragmentDefinitionNode>
  private readonly known = new Map<string, Weight>()

  constructor(document: DocumentNode) {
    const definitions = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
    this.fragments = new Map(definitions.map((fragment) => [fragment.name.value, fragment]))
  }

  weigh(set: SelectionSetNode, open: Set<string>): Weight {
    let sum = nothing
    for (const selection of set.selections) {
      const directives = selection.directives?.length ?? 0
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet ? this.weigh(selection.selectionSet, open) : nothing
        sum = add(
          sum,
          { ...inner, depth: inner.depth + 1, aliases: inner.aliases + (selection.alias ? 1 : 0), selections: inner.selections + 1 },
          directives,
        )
      } else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT ? this.weigh(selection.selectionSet, open) : this.fragment(selection.name.value, open)
        sum = add(sum, inner, directives)
      }
    }
    return sum
  }

  /** A circular fragment weighs nothing here: another rule refuses it. */
  private fragment(name: string, open: Set<string>): Weight {
    const known = this.known.get(name)
    const fragment = this.fragments.get(name)
    if (known || !fragment || open.has(name)) return known ?? nothing
    const weight = this.weigh(fragment.selectionSet, new Set([...open, name]))
    this.known.set(name, weight)
    return weight
  }
}

const add = (sum: Weight, one: Weight, directives: number): Weight => ({
  depth: Math.max(sum.depth, one.depth),
  aliases: sum.aliases + one.aliases,
  directives: sum.directives + one.directives + directives,
  selections: sum.selections + one.selections,
})
