import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../infra/index.ts';
import { tinyFunctions } from './support/assembly.ts';
import { RegistryFixture } from './support/registry-fixture.ts';

interface Template {
  readonly Resources: Readonly<Record<string, { Type: string; Properties: Record<string, unknown> }>>;
}

let template: Template;

beforeAll(async () => {
  const outdir = mkdtempSync(join(tmpdir(), 'kith-portal-'));
  const app = await buildApp({
    root: new RegistryFixture().root,
    functionsDir: tinyFunctions(),
    portalDir: tinyPortal(),
    outdir,
    circles: ['raglan'],
  });
  // With the checks on: a finding that nobody acknowledged ends the synthesis.
  app.synth();
  template = JSON.parse(readFileSync(join(outdir, 'Kith-National.template.json'), 'utf8'));
}, 400_000);

/** A built portal in small. */
function tinyPortal(): string {
  const dir = mkdtempSync(join(tmpdir(), 'kith-portal-files-'));
  mkdirSync(join(dir, 'assets'));
  writeFileSync(join(dir, 'index.html'), '<!doctype html>');
  writeFileSync(join(dir, 'assets', 'index-0.js'), '');
  return dir;
}

function all(type: string): Record<string, unknown>[] {
  return Object.values(template.Resources)
    .filter((resource) => resource.Type === type)
    .map(({ Properties }) => Properties);
}

describe('the site of the portal', () => {
  it('is read by nobody but the edge, and the edge is asked over TLS only', () => {
    expect(all('AWS::S3::Bucket')[0]?.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    const edge = JSON.stringify(all('AWS::CloudFront::Distribution')[0]);
    expect(edge).toContain('"ViewerProtocolPolicy":"redirect-to-https"');
    expect(edge).toContain('OriginAccessControlId');
  });

  it('says with every answer what a page may do, without an exception', () => {
    const headers = JSON.stringify(all('AWS::CloudFront::ResponseHeadersPolicy')[0]);
    expect(headers).toContain("default-src 'none'");
    expect(headers).toContain('StrictTransportSecurity');
    expect(headers).not.toContain('unsafe');
  });

  it('answers the address of every page with the one there is', () => {
    const [code] = all('AWS::CloudFront::Function').map(({ FunctionCode }) => String(FunctionCode));
    const handler = new Function(`${code}; return handler;`)() as (event: object) => { uri: string };
    const asked = (uri: string) => handler({ request: { uri } }).uri;
    expect(asked('/clapton/work/week')).toBe('/index.html');
    expect(asked('/assets/index-0.js')).toBe('/assets/index-0.js');
  });

  it('keeps parts for good, and the page that names them for no time', () => {
    const said = all('Custom::CDKBucketDeployment').map(({ SystemMetadata }) =>
      JSON.stringify(SystemMetadata),
    );
    expect(said.some((text) => text.includes('immutable'))).toBe(true);
    expect(said.some((text) => text.includes('no-cache'))).toBe(true);
  });
});
