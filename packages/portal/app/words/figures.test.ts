import { describe, expect, it } from 'vitest';
import { figuresIn } from './figures.ts';

const english = figuresIn('en');

describe('figures in words', () => {
  it('says money in pounds and pence, never without a unit', () => {
    expect(english.money(1900)).toBe('£19.00');
    expect(english.money(-250)).toBe('−£2.50');
    expect(english.money(123_456)).toBe('£1,234.56');
  });

  it('says how long in hours and minutes', () => {
    expect(english.duration(210)).toBe('3 hours 30 minutes');
    expect(english.duration(60)).toBe('1 hour');
    expect(english.duration(1)).toBe('1 minute');
    expect(english.duration(0)).toBe('0 minutes');
    expect(figuresIn('cy').duration(125)).toBe('2 awr 5 munud');
  });

  it('says times as people do, by the clock in London', () => {
    expect(english.span('2026-11-28T09:00:00Z', '2026-11-28T12:30:00Z')).toBe('9am to 12:30pm');
    expect(english.clock('2026-07-01T11:00:00Z')).toBe('midday');
    expect(english.wall('00:00')).toBe('midnight');
    expect(english.wall('24:00')).toBe('midnight');
    expect(english.wall('00:05')).toBe('12:05am');
    expect(figuresIn('cy').wall('17:00')).toBe('5yp');
  });

  it('says days with their weekday', () => {
    expect(english.day('2026-11-28')).toBe('Saturday 28 November');
    expect(english.weekday(1)).toBe('Monday');
    expect(english.weekday(7)).toBe('Sunday');
    expect(english.moment('2026-06-30T23:30:00Z')).toBe('1 July, 12:30am');
  });
});
