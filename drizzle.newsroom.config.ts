import { defineConfig } from 'drizzle-kit';

export default defineConfig({ dialect: 'sqlite', schema: './src/newsroom/sqlite/schema.ts', out: './migrations/newsroom' });
