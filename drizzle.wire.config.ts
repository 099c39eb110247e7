import { defineConfig } from 'drizzle-kit';

export default defineConfig({ dialect: 'sqlite', schema: './src/wire/sqlite/schema.ts', out: './migrations/wire' });
