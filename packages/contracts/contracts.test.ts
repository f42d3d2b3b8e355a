import { describe, expect, it } from 'vitest';
import {
  type EventName,
  eventJsonSchemas,
  eventTypes,
  parseEvent,
  schemaUrn,
  subscriptions,
  typeOf,
} from './index.ts';
import { samples } from './samples.ts';

const names = Object.keys(eventTypes) as EventName[];
const leaving = names.filter((name) => eventTypes[name].leaves);
const toNational = subscriptions.national;

function envelopeOf(name: EventName, data: unknown = samples[name]) {
  return {
    specversion: '1.0',
    id: 'event_01JCZ8Q4T6V9E2M7N5K3H1G0FA',
    source: '/circles/homerton/matching',
    type: typeOf(name),
    time: '2026-11-30T10:00:00Z',
    subject: 'offer_01JCZ8Q4T6V9E2M7N5K3H1G0FA',
    dataschema: schemaUrn(name),
    datacontenttype: 'application/json',
    circle: 'homerton',
    audience: [],
    sequence: 1,
    correlationid: 'c-1',
    causationid: 'c-1',
    data,
  };
}

/** Every property name in a JSON Schema, however deep. */
function propertyNames(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  return [...own, ...Object.values(schema).flatMap(propertyNames)];
}

/** Every string schema that puts no bound on what the text may be. */
function freeTexts(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const bounded = ['pattern', 'format', 'enum', 'const'].some((key) => key in schema);
  const own = (schema as { type?: string }).type === 'string' && !bounded ? [path] : [];
  return [...own, ...Object.entries(schema).flatMap(([key, value]) => freeTexts(value, `${path}/${key}`))];
}

describe('contracts', () => {
  it.each(names)('the sample of %s fits its schema, whole', (name) => {
    const parsed = parseEvent(envelopeOf(name));
    expect(parsed).toMatchObject({ ok: true, value: { name, data: samples[name] } });
  });

  it.each(leaving)(
    'F9: %s carries no name, address, date of birth or free text out of its circle',
    (name) => {
      const schema = eventJsonSchemas()[typeOf(name)];
      expect(
        propertyNames(schema).filter((property) => /name|address|dob|birth|note|phone|mail/i.test(property)),
      ).toEqual([]);
      expect(freeTexts(schema)).toEqual([]);
    },
  );

  it('F10: a consumer of v1 reads an event with fields added later', () => {
    const parsed = parseEvent(envelopeOf('CoverReleased', { ...samples.CoverReleased, addedLater: true }));
    expect(parsed).toMatchObject({ ok: true, value: { data: samples.CoverReleased } });
  });

  it.each(toNational)('N1: %s says to the national co-op what is declared, and nothing else', (name) => {
    const parsed = parseEvent(envelopeOf(name, { ...samples[name], name: 'Bernice' }));
    expect(parsed).toMatchObject({ ok: false, refusal: { code: 'EVENT_INVALID' } });
  });

  it('refuses an unknown type or version by code', () => {
    const unknown = parseEvent({ ...envelopeOf('CoverReleased'), type: 'CoverReleased.v9' });
    expect(unknown).toMatchObject({ ok: false, refusal: { code: 'EVENT_UNKNOWN' } });
  });

  it('refuses a payload that does not fit, naming the fields', () => {
    const parsed = parseEvent(
      envelopeOf('CoverOffered', { ...samples.CoverOffered, outwardCode: 'E9 5AA', ratePence: 19.5 }),
    );
    expect(parsed).toMatchObject({
      ok: false,
      refusal: {
        code: 'EVENT_INVALID',
        fields: [{ field: 'data.outwardCode' }, { field: 'data.ratePence' }],
      },
    });
  });

  it.each([null, 'text', 7, [], {}])('refuses %j as an event', (detail) => {
    expect(parseEvent(detail)).toMatchObject({ ok: false, refusal: { code: 'EVENT_INVALID' } });
  });

  it('C6: a message says all that its kind needs, and nothing in words of its own', () => {
    const without = { ...samples.MessageRequested, values: {} };
    expect(parseEvent(envelopeOf('MessageRequested', without))).toMatchObject({
      ok: false,
      refusal: { fields: [{ field: 'data.values.by' }] },
    });
    const values = eventJsonSchemas()[typeOf('MessageRequested')] as { properties: { values: unknown } };
    expect(freeTexts(values.properties.values)).toEqual([]);
  });

  it('every event that leaves its circle has someone who hears it', () => {
    const heard = new Set(Object.values(subscriptions).flat());
    expect(leaving.filter((name) => !heard.has(name))).toEqual([]);
  });
});
