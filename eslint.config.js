import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom: each folder of src and the folders of src it may use besides itself.
 * ARCHITECTURE.md explains the table.
 *
 * @type {Record<string, string[]>}
 */
const layers = {
  model: [],
  compile: ['model'],
  match: ['model'],
  webext: [],
  messages: ['model', 'webext'],
  storage: ['model', 'webext'],
  ui: ['model'],
  background: ['model', 'compile', 'match', 'messages', 'storage', 'webext'],
  content: ['model', 'match', 'messages', 'ui'],
  'compiler-page': ['model', 'compile', 'messages', 'webext'],
  sidepanel: ['model', 'messages', 'storage', 'ui', 'webext'],
  popup: ['model', 'messages', 'storage', 'ui', 'webext'],
  welcome: ['model', 'messages', 'storage', 'ui', 'webext'],
  options: ['model', 'messages', 'storage', 'ui', 'webext'],
};

/** Folders whose code must run anywhere: no DOM, no extension API. */
const pure = ['model', 'compile', 'match'];

/** @type {import('eslint').Linter.Config[]} */
const layerRules = Object.entries(layers).map(([layer, allowed]) => {
  const forbidden = Object.keys(layers).filter((name) => name !== layer && !allowed.includes(name));
  return {
    files: [`src/${layer}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...forbidden.map((name) => ({
              group: [`**/${name}/**`],
              message: `src/${layer} may not import src/${name} (see ARCHITECTURE.md).`,
            })),
            { group: ['node:*'], message: 'src runs in browsers.' },
            ...(layer === 'webext'
              ? []
              : [{ group: ['webextension-polyfill'], message: 'Use src/webext.' }]),
          ],
        },
      ],
    },
  };
});

/** @type {import('eslint').Linter.Config[]} */
const pureRules = pure.map((layer) => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-globals': [
      'error',
      ...['window', 'document', 'chrome', 'browser', 'navigator', 'self', 'fetch'],
    ],
  },
}));

export default defineConfig(
  { ignores: ['dist', 'build', 'node_modules', 'test/fixtures'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': ['error', { allow: ['debug'] }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  ...layerRules,
  ...pureRules,
  {
    files: ['scripts/**', 'test/**', '*.config.*'],
    rules: { 'no-console': 'off' },
  },
);
