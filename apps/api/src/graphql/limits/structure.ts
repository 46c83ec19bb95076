import { limits } from '@broadsheet/schema'
import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
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
  const excess = excessOf(context.getDocument())
  // One is enough: validation breaks off where a rule has more than a hundred to tell.
  if (excess) context.reportError(excess)
  return {}
}

/** The first thing of which an operation has too much; null if all keep within bounds. */
export function excessOf(document: DocumentNode): GraphQLError | null {
  const scales = new Scales(document)
  for (const operation of document.definitions.filter(isOperation)) {
    const weight = scales.weighOperation(operation)
    for (const measure of Object.keys(bounds) as (keyof Weight)[]) {
      const found = weight[measure]
      if (found > bounds[measure]) {
        const noun = measure === 'depth' ? 'levels' : measure
        return tooComplex(`The operation has ${found} ${noun}; ${bounds[measure]} are allowed.`)
      }
    }
  }
  return null
}

const isOperation = (one: { kind: Kind }): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION

class Scales {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  private readonly known = new Map<string, Weight>()

  constructor(document: DocumentNode) {
    const definitions = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
    this.fragments = new Map(definitions.map((fragment) => [fragment.name.value, fragment]))
  }

  weighOperation({ selectionSet, directives = [] }: OperationDefinitionNode): Weight {
    return add(this.weigh(selectionSet, new Set()), { ...nothing, directives: directives.length })
  }

  private weigh(set: SelectionSetNode, open: ReadonlySet<string>): Weight {
    return set.selections.map((selection) => this.weighOne(selection, open)).reduce(add, nothing)
  }

  /** Spreads count as selections too: a chain of them costs everyone who follows it. */
  private weighOne(selection: SelectionNode, open: ReadonlySet<string>): Weight {
    const field = selection.kind === Kind.FIELD
    const inner = this.within(selection, open)
    return {
      depth: inner.depth + (field ? 1 : 0),
      aliases: inner.aliases + (field && selection.alias ? 1 : 0),
      directives: inner.directives + (selection.directives?.length ?? 0),
      selections: inner.selections + 1,
    }
  }

  private within(selection: SelectionNode, open: ReadonlySet<string>): Weight {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.fragment(selection.name.value, open)
    return selection.selectionSet ? this.weigh(selection.selectionSet, open) : nothing
  }

  /** A circular fragment weighs nothing here: another rule refuses it. */
  private fragment(name: string, open: ReadonlySet<string>): Weight {
    const known = this.known.get(name)
    const fragment = this.fragments.get(name)
    if (known || !fragment || open.has(name)) return known ?? nothing
    const weight = this.weigh(fragment.selectionSet, new Set([...open, name]))
    this.known.set(name, weight)
    return weight
  }
}

const add = (sum: Weight, one: Weight): Weight => ({
  depth: Math.max(sum.depth, one.depth),
  aliases: sum.aliases + one.aliases,
  directives: sum.directives + one.directives,
  selections: sum.selections + one.selections,
})
