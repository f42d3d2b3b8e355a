import { describe, expect, it } from 'vitest';
import { cacheControl, contentPolicy, fileFor, securityHeaders } from './headers.ts';

describe('how the portal is served', () => {
  it('lets nothing inline run, and asks only the doors it is told of', () => {
    const policy = contentPolicy(['https://api.example']);
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("connect-src 'self' https://api.example;");
    expect(policy).toContain("default-src 'none'");
    expect(securityHeaders([])['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it('keeps for good only what carries its hash in its name', () => {
    expect(cacheControl('/assets/index-BetYpf9X.js')).toContain('immutable');
    expect(cacheControl('/index.html')).toBe('no-cache');
    expect(cacheControl('/circles.json')).toBe('no-cache');
    expect(cacheControl('/offline.js')).toBe('no-cache');
  });

  it('answers the address of any page with the one page there is', () => {
    expect(fileFor('/clapton/team/team_01/week')).toBe('/index.html');
    expect(fileFor('/')).toBe('/index.html');
    expect(fileFor('/assets/index-BetYpf9X.js')).toBe('/assets/index-BetYpf9X.js');
  });
});
