import next from 'eslint-config-next/core-web-vitals'
import tseslint from 'typescript-eslint'

/** What `lib` and `components` may not do, and what to do instead. */
const pure = [
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'lib is deterministic: pass a seed or the values in.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'lib has no clock: pass the time in.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'lib has no clock: pass the time in.',
  },
]

const namedExports = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name; only routes and configuration files export a default.',
}

export default tseslint.config(
  {
    ignores: ['.next/**', 'next-env.d.ts', 'test-results/**', 'playwright-report/**'],
  },
  ...next,
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    settings: { react: { version: '19.3' } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@next/next/no-html-link-for-pages': 'off',
      'import/no-anonymous-default-export': 'off',
    },
  },
  {
    ignores: ['tests/**'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  {
    // Whoever adds a kind or a way of asking is led to every place that has to know it.
    files: ['{app,cli,components,lib,tests}/**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['{cli,components,lib,tests}/**/*.{ts,tsx,mjs}'],
    // Next.js asks a cache handler for its default, and the bench has an app of its own.
    ignores: ['lib/delivery/cache-handler.mjs', 'tests/bench/empty-app/**'],
    rules: { 'no-restricted-syntax': ['error', namedExports] },
  },
  {
    files: ['lib/**/*.ts', 'components/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', namedExports, ...pure] },
  },
)
