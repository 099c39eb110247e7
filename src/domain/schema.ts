import { type Static, type TSchema, type TUnsafe, Type } from '@sinclair/typebox';

/** A schema whose value may also be JSON null: the model never leaves a field out. */
export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** A string enumeration as OpenAPI tools expect it: one `enum`, not a union of constants. */
export const Choice = <const V extends readonly string[]>(values: V, options: { description?: string } = {}): TUnsafe<V[number]> =>
  Type.Unsafe<V[number]>({ type: 'string', enum: [...values], ...options });

/** A reference to a named component that keeps the static type (`Type.Ref` alone is `unknown` to handlers). */
export const Named = <S extends TSchema>(schema: S): TUnsafe<Static<S>> => {
  if (schema.$id === undefined) throw new Error('a named schema needs an $id');
  return Type.Unsafe<Static<S>>(Type.Ref(schema.$id));
};

/** An object that refuses properties it does not name. */
export const Closed = <P extends Record<string, TSchema>>(properties: P, options: { $id?: string; description?: string } = {}) =>
  Type.Object(properties, { additionalProperties: false, ...options });

/** RFC 3339 in UTC, whole seconds, with `Z`. */
export const Timestamp = (description?: string) =>
  Type.String({
    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$',
    ...(description === undefined ? {} : { description }),
  });

export const CalendarDate = () => Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'A calendar date, ISO 8601.' });

/** BCP 47, as the reader reports it: a primary language, perhaps a region. */
export const LanguageTag = () => Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$', description: 'BCP 47 language tag.' });

/** An offset into `body.text`, in UTF-16 code units. */
export const Offset = () => Type.Integer({ minimum: 0, description: 'Offset in UTF-16 code units.' });

export const Sha256 = () => Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256, lower-case hexadecimal.' });
