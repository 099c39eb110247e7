import { Ajv } from 'ajv';
import { components } from '../domain/components.js';

const ajv = new Ajv({ allErrors: false, strict: false });
for (const schema of components) ajv.addSchema(schema);

/** Holds what is about to be stored against its schema: the wire's bytes are checked once, here, and trusted ever after. */
export function assertValid(component: string, value: unknown): void {
  const validate = ajv.getSchema(component);
  if (!validate) throw new Error(`no schema named ${component}`);
  if (validate(value)) return;
  const [error] = validate.errors ?? [];
  throw new Error(`${component}${error?.instancePath ?? ''} ${error?.message ?? 'is not valid'}`);
}
