import { Ajv } from 'ajv';
import { communiqueComponents } from './communique.js';
import { components } from './components.js';

const ajv = new Ajv({ allErrors: false, strict: false });
for (const schema of [...components, ...communiqueComponents]) ajv.addSchema(schema);

/** Holds a value against its schema: what is about to be stored (the wire's bytes are checked once and trusted ever after), what a reader process says. */
export function assertValid(component: string, value: unknown): void {
  const validate = ajv.getSchema(component);
  if (!validate) throw new Error(`no schema named ${component}`);
  if (validate(value)) return;
  const [error] = validate.errors ?? [];
  throw new Error(`${component}${error?.instancePath ?? ''} ${error?.message ?? 'is not valid'}`);
}
