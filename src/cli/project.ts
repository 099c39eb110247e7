import { fileURLToPath } from 'node:url';

/** A file of the project itself: migrations, examples and the OpenAPI document lie beside the compiled code. */
export const projectFile = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
