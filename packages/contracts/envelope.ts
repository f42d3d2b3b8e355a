import * as z from 'zod';

/** A circle's slug as it stands in file names, resource names and events. */
export const slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'a slug: lower case letters, digits and single hyphens')
  .max(30);

/** An instant in UTC, `2026-05-12T08:00:00Z`. */
export const instant = z.iso.datetime({
  message: 'an instant in UTC, like 2026-05-12T08:00:00Z',
  // Nothing reckons with what is no instant: rules over several fields are not asked then.
  abort: true,
});

/** CloudEvents 1.0 attributes, and what circles add to them. This is the `detail` of every event on a bus. */
export const envelope = z.object({
  specversion: z.literal('1.0'),
  id: z.string().min(1).max(64),
  /** `/circles/<slug>/<service>` */
  source: z.string().max(80),
  /** `<Name>.v<major>` */
  type: z.string().regex(/^[A-Z][A-Za-z]+\.v[1-9][0-9]*$/, 'a type like CoverOffered.v1'),
  time: instant,
  /** The id of what the event is about. */
  subject: z.string().min(1).max(120),
  dataschema: z.string().max(120),
  datacontenttype: z.literal('application/json'),
  /** The circle that sent it. */
  circle: slug,
  /** The circles it is for; empty: this circle only. */
  audience: z.array(slug).max(50),
  /** Rises with every event about the same subject. */
  sequence: z.int().min(1),
  correlationid: z.string().min(1).max(64),
  causationid: z.string().min(1).max(64),
  data: z.record(z.string(), z.unknown()),
  /** Detached JWS of the sending circle over everything else; its relay puts it on every event. */
  signature: z.string().max(2_000).optional(),
});

export type Envelope = z.infer<typeof envelope>;
