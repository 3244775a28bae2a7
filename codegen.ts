import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
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
    'examples/typed-client/generated/': {
      preset: 'client',
      documents: 'questions/*.graphql',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: {
          mode: 'embedHashInDocument',
          hashPropertyName: 'documentId',
          hashAlgorithm: toDocumentId,
        },
      },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string' },
      },
    },
  },
};

/** The id of the saved question that a generated document comes from: the server hashes the file, not what is printed of it. */
function toDocumentId(operation: string): string {
  const name = /\bquery (\w+)/.exec(operation)?.[1];
  const texts = readdirSync('questions').map((file) => readFileSync(`questions/${file}`, 'utf8'));
  const text = texts.find((candidate) => new RegExp(`^query ${name}\\b`, 'm').test(candidate));
  if (text === undefined) throw new Error(`no saved question holds the query ${name}`);
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

export default config;
