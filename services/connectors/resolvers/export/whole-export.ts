import { pdfOf } from '@kith/pdf';
import { type RequestContext, wholeOf } from '@kith/service-kit';
import { exportNeighbourhood } from '../../commands/export/export-neighbourhood.ts';
import { jsonOf, paragraphsOf, type Whole, wholeOfParts } from '../../domain/export/document.ts';
import type { WholeExportResolvers } from '../../generated.ts';

type Parts = Readonly<Record<'id' | 'teams' | 'hours' | 'pay' | 'answers', string>>;

/** Of a whole export: what connectors keep, and all parts together, as data and as a document to read (C11). */
export const wholeExport: Pick<
  WholeExportResolvers,
  '__resolveReference' | 'neighbourhood' | 'json' | 'pdf'
> = {
  __resolveReference: (reference) => reference,
  neighbourhood: ({ id }, _, context) => neighbourhoodOf(id, context),
  json: async (parts, _, context) => jsonOf(await joined(parts as Parts, context)),
  pdf: async (parts, _, context) => {
    const whole = await joined(parts as Parts, context);
    const letter = { language: 'en-GB', paragraphs: paragraphsOf(whole) };
    const title = 'Everything that is kept about you';
    return Buffer.from(pdfOf({ title, language: 'en-GB', letters: [letter] })).toString('base64');
  },
};

async function neighbourhoodOf(id: string, context: RequestContext): Promise<string> {
  return JSON.stringify(await exportNeighbourhood(context, wholeOf(id, context.viewer)));
}

async function joined({ id, teams, hours, pay, answers }: Parts, context: RequestContext): Promise<Whole> {
  const connectors = await neighbourhoodOf(id, context);
  const said = { teams, matching: hours, pay, evaluation: answers, connectors };
  return wholeOfParts(context.circle, context.now, said);
}
