import type { CodegenConfig } from '@graphql-codegen/cli'

/** The site's types come from its own documents over the committed schema: the wire is the only road to the API. */
const config: CodegenConfig = {
  schema: process.env.SCHEMA_FILE ?? '../../packages/schema/schema.graphql',
  documents: ['src/**/*.tsx', 'src/newsroom/**/*.ts', '!src/gql/**'],
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'unmask' } },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { DateTime: 'string', URL: 'string' },
        strictScalars: true,
      },
    },
  },
}

export default config
