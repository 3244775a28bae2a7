import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  importExtension: '.js',
  generates: {
    'src/generated/schema-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string' },
        contextType: '../query/query-context.js#QueryContext',
        /** Fields are served by bindings, not by resolvers: what a resolver hands on is theirs to know. */
        defaultMapper: 'unknown',
        /** The schema has a type `Directive`; without a suffix its resolvers and those of directives have one name. */
        resolverTypeSuffix: 'FieldResolvers',
      },
    },
  },
};

export default config;
