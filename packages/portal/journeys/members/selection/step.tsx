import type { ReactNode } from 'react';
import { useWords } from '../../../app/words/use-words.ts';
import { useName } from '../our-team-page.tsx';
import { AddNote } from './add-note.tsx';
import { Agreed } from './agreed.tsx';
import { Consent } from './consent.tsx';
import type { StepProps } from './data.ts';
import { Describe } from './describe.tsx';
import { EndIt } from './end-it.tsx';
import { LeadOn } from './lead-on.tsx';
import { Nominate } from './nominate.tsx';
import { OfferStep } from './offer.tsx';
import { Outcome } from './outcome.tsx';
import { Resolve } from './resolve.tsx';
import { choosing } from './words/index.ts';

/** What there is to do at the step a selection is at, for whoever looks. */
export function Step(props: StepProps) {
  const words = useWords(choosing);
  const nameOf = useName();
  const { selection, leads } = props;
  const { step, facilitator } = selection;
  if (step === 'OFFER') return <OfferStep {...props} />;
  if (step === 'GRANTED' || step === 'ENDED') return <Outcome selection={selection} />;
  const waits = !leads && !['NOMINATE', 'CONSENT'].includes(step);
  return (
    <>
      {contentOf(props)}
      {waits && <p>{words.waitsForLead(nameOf(facilitator))}</p>}
      {leads && <EndIt {...props} />}
    </>
  );
}

function contentOf(props: StepProps): ReactNode {
  switch (props.selection.step) {
    case 'DESCRIBE':
      return props.leads && <Describe {...props} />;
    case 'NOMINATE':
      return <Nominate {...props} />;
    case 'CHANGE':
      return (
        <>
          <Nominate {...props} />
          <LeadOn {...props} />
        </>
      );
    case 'REASONS':
    case 'INFORMATION':
      return (
        <>
          <AddNote {...props} />
          <LeadOn {...props} />
        </>
      );
    case 'PROPOSE':
      return <LeadOn {...props} />;
    case 'CONSENT':
      return <Consent {...props} />;
    case 'RESOLVE':
      return <Resolve {...props} />;
    default:
      return <Agreed {...props} />;
  }
}
