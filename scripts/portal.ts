// npm run portal: builds the portal for a deployment; with what deploying the circles told, also the list of them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRegistry } from '@kith/infra/registry';
import { buildPortal } from '@kith/portal/build';
import { ROOT } from './lib/co-op.ts';
import { optionsOf } from './lib/options.ts';
import { PORTAL_BUILD, publishedAt } from './portal/server.ts';

type Outputs = Readonly<Record<string, Readonly<Record<string, string>>>>;

const values = optionsOf({ outputs: { type: 'string' } });
await buildPortal(PORTAL_BUILD);
if (values.outputs) {
  const outputs = JSON.parse(readFileSync(values.outputs, 'utf8')) as Outputs;
  const circles = loadRegistry(ROOT).circles.flatMap(({ slug, name }) => {
    const {
      GraphqlUrl: graphql,
      SignIn: signIn,
      PortalClient: clientId,
    } = outputs[`Kith-Circle-${slug}`] ?? {};
    return graphql && signIn && clientId ? [{ slug, name, graphql, signIn, clientId }] : [];
  });
  const { GraphqlUrl: national } = outputs['Kith-National'] ?? {};
  const place = { circles, ...(national && { published: publishedAt(national) }) };
  writeFileSync(join(PORTAL_BUILD, 'circles.json'), JSON.stringify(place));
  console.log(`${circles.length} circles are in the list.`);
}
console.log('The portal is built into dist/portal.');
